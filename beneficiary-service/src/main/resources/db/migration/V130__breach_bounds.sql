-- What may be risked for a breach, read at the day when the person is written to; a département may set less.
insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified) values
    ('breach-percent-least', null, 'ALL', '2009-06-01', '1', 'CASF, art. R262-68 (avant le 1er juin 2025) : sans plancher', false),
    ('breach-percent-least', null, 'ALL', '2025-06-01', '30', 'CASF, art. R262-68 (décret n° 2025-478)', false),
    ('breach-months-least', null, 'ALL', '2009-06-01', '1', 'CASF, art. R262-68', false),
    ('breach-months-most-first', null, 'ALL', '2009-06-01', '3', 'CASF, art. R262-68 (avant le 1er juin 2025)', false),
    ('breach-months-most-first', null, 'ALL', '2025-06-01', '2', 'CASF, art. R262-68 (décret n° 2025-478)', false),
    ('breach-months-most-repeated', null, 'ALL', '2009-06-01', '4', 'CASF, art. R262-68 et R262-68-1', false),
    ('breach-months-most-control', null, 'ALL', '2009-06-01', '4',
     'CASF, art. L262-37 : suppression seulement ; durée prise de l''art. R262-68-1, à vérifier', false);
