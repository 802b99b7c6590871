-- Households that no file has told yet are few: a file looks for its own among them, by commune.
create index household_of_the_desk on household (departement, commune_code) where regime is null;
