package fr.passerelle.platform.personalfile;

/// One part of a person's copy.
///
/// @param code as in the export and in the names of its texts, for example `shared-with`
/// @param sql what is held: a column a field, named as in the export; its one place `?` is the person's id. A column
///     `withheld:code` that is true says that something of the row is kept back, and why by the text of that code
public record FileSection(String code, String sql) {
    /// Marks a column that is no field: it says what is kept back.
    static final String WITHHELD = "withheld:";

    /// Which organisations may see the person.
    public static final FileSection SHARED_WITH = new FileSection("shared-with", """
            select organisation_id as "organisationId", reason, since, until
            from person_link where person_id = ? order by since, organisation_id, reason""");

    /// By day: who looked is an organisation and a role, for which purpose (CJEU, C-579/21).
    public static final FileSection ACCESSES = new FileSection("accesses", """
            select (a.at at time zone 'Europe/Paris')::date as "day", a.organisation as "organisationId",
                   a.role as "readerRole", a.purpose,
                   count(*) as "reads", array_agg(distinct field order by field) as "fields",
                   true as "withheld:names-of-professionals"
            from read_audit a, unnest(a.fields) as field
            where a.person_id = ?
            group by 1, 2, 3, 4 order by 1, 2, 3, 4""");
}
