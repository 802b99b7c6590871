-- How far before the decision an orientation may begin.
insert into dated_parameter (code, departement, regime, valid_from, value, legal_basis, verified) values
    ('orientation-retroactivity', null, 'ALL', '2009-06-01', 'P1Y', 'Règle de gestion du partenariat, à fixer par chaque département', false);
