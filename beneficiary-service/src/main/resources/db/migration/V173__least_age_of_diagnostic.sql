insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified)
values ('diagnostic-least-age', null, 'ALL', '2009-06-01', '16',
        'Code de l''éducation, art. L131-1 (instruction jusqu''à seize ans) ; âge à fixer par le Département', false);
