-- What the law sets, or failing that the conventions of the partnership; a département adds rows of its own. Articles
-- that were read in excerpts only stay to be verified.
insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified) values
    ('contract-regime', null, 'ALL', '2009-06-01', 'REGIME_2009', 'Loi n° 2008-1249 du 1er décembre 2008', true),
    ('contract-regime', null, 'ALL', '2025-01-01', 'REGIME_2025', 'Loi n° 2023-1196 du 18 décembre 2023', true),

    ('contract-term-cap.cer', null, 'REGIME_2009', '2009-06-01', 'P9M',
     'Convention de référent RSA : CER validé pour neuf mois au plus', false),
    ('contract-term-cap.cer', null, 'REGIME_2025', '2025-01-01', 'P9M',
     'Convention de référent RSA : CER validé pour neuf mois au plus', false),
    ('contract-term-cap.accompagnement-global', null, 'REGIME_2009', '2009-06-01', 'P12M',
     'Convention d''accompagnement global : douze mois', false),
    ('contract-term-cap.accompagnement-global', null, 'REGIME_2025', '2025-01-01', 'P12M',
     'Convention d''accompagnement global : douze mois', false),
    ('contract-review.contrat-engagement', null, 'REGIME_2025', '2025-01-01', 'P6M',
     'Code du travail, art. L5411-6 : actualisation périodique, périodicité à fixer', false),

    ('contract-validation.cer', null, 'REGIME_2009', '2009-06-01', 'true',
     'CASF, art. L262-35 et L262-36 ; convention de référent RSA', false),
    ('contract-validation.cer', null, 'REGIME_2025', '2025-01-01', 'true', 'Convention de référent RSA', false),
    ('contract-validation.accompagnement-global', null, 'REGIME_2009', '2009-06-01', 'true',
     'Convention d''accompagnement global', false),
    ('contract-validation.accompagnement-global', null, 'REGIME_2025', '2025-01-01', 'true',
     'Convention d''accompagnement global', false),
    ('contract-validation.contrat-engagement', null, 'REGIME_2025', '2025-01-01', 'true',
     'Décision du Département', false),
    ('contract-validation.contrat-engagement.france-travail', null, 'REGIME_2025', '2025-01-01', 'false',
     'Code du travail, art. L5411-6', false),

    ('contract-signature-delay.professionnel', null, 'REGIME_2009', '2009-06-01', 'P1M', 'CASF, art. L262-35', true),
    ('contract-signature-delay.social', null, 'REGIME_2009', '2009-06-01', 'P2M', 'CASF, art. L262-36', true),
    ('contract-signature-delay.socio-professionnel', null, 'REGIME_2009', '2009-06-01', 'P2M',
     'CASF, art. L262-36, par analogie', false),
    ('contract-signature-delay.professionnel', null, 'REGIME_2025', '2025-01-01', 'P1M',
     'Code du travail, art. D5411-14-1', true),
    ('contract-signature-delay.social', null, 'REGIME_2025', '2025-01-01', 'P1M',
     'Code du travail, art. D5411-14-1', true),
    ('contract-signature-delay.socio-professionnel', null, 'REGIME_2025', '2025-01-01', 'P1M',
     'Code du travail, art. D5411-14-1', true),

    ('contract-weekly-hours.contrat-engagement', null, 'REGIME_2025', '2025-01-01', '15',
     'Code du travail, art. L5411-6', false);
