-- What a household of several, or one with a majoration, may lose at most.
insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified) values
    ('breach-percent-most-household', null, 'ALL', '2009-06-01', '100', 'CASF, art. R262-68 (avant 2012) : sans plafond propre aux foyers', false),
    ('breach-percent-most-household', null, 'ALL', '2012-04-01', '50', 'CASF, art. R262-68 (décret n° 2012-294)', false),
    ('breach-percent-most-household', null, 'ALL', '2025-06-01', '50', 'CASF, art. R262-68-6 (décret n° 2025-478)', false);
