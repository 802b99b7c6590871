-- Within how many days the plan wants the first steps of a path; a département adds rows of its own. Where its plan says
-- nothing, the legal time is the target.
insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified) values
    ('orientation-target-days', null, 'ALL', '2009-06-01', '60',
     'À défaut d''objectif du plan départemental d''insertion : CASF, art. L262-29 et D262-65 (avant 2025), deux mois', false),
    ('orientation-target-days', null, 'ALL', '2025-01-01', '42',
     'À défaut d''objectif du plan départemental d''insertion : CASF, art. D262-65-2, six semaines', false),
    ('contract-target-days', null, 'ALL', '2009-06-01', '60',
     'À défaut d''objectif du plan départemental d''insertion : CASF, art. L262-36, deux mois', false),
    ('contract-target-days', null, 'ALL', '2025-01-01', '30',
     'À défaut d''objectif du plan départemental d''insertion : Code du travail, art. D5411-14-1, un mois', false);
