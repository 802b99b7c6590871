-- Who answers for the place: one account, by the subject of its tokens; none while nobody was named.
alter table site add column coordonnateur text;
