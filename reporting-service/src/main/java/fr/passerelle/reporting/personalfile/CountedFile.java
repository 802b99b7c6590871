package fr.passerelle.reporting.personalfile;

import fr.passerelle.platform.personalfile.FileContents;
import fr.passerelle.platform.personalfile.FileSection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/// Days and codes that stand under the id of a person, and the facts that are counted and can be found from it. What is
/// counted under the id of an appointment, a referral or an exit leads to nobody here.
@ApplicationScoped
class CountedFile implements FileContents {
    private static final List<FileSection> SECTIONS = List.of(
            new FileSection("steps", """
                select split_part(name, ' ', 1) as "stepKind", day, commune_code as "communeCode", told_at as "toldAt",
                       nullif(codes[1], '') as "rank", nullif(codes[2], '') as "countedSince",
                       true as "withheld:facts-without-person"
                from story_part where series = 'paths' and subject_id = ? order by day, name"""),
            new FileSection("messages", """
                select template, outcome, fact_at as "factAt", days, commune_code as "communeCode"
                from message where beneficiary_id = ? order by fact_at, message_id"""),
            new FileSection("communes", """
                select told_at as "toldAt", commune_code as "communeCode"
                from person_commune where beneficiary_id = ? order by told_at, told_by"""),
            new FileSection("counted", """
                with asked as (select ?::uuid as person),
                facts as (
                  select split_part(p.name, ' ', 2)::uuid as id from asked join story_part p on p.series = 'paths'
                   and p.subject_id = asked.person
                  union
                  select m.message_id from asked join message m on m.beneficiary_id = asked.person)
                select t.series, to_char(t.month, 'YYYY-MM') as "month", t.commune_code as "communeCode",
                       array_to_string(array_remove(t.labels, ''), ', ') as "labels", t.value as "countedValue"
                from facts join tallied_fact t on t.fact_id = facts.id and t.series = any (
                  '{rsa-rights-opened,orientation-delays,contract-delays,cer-starts,cer-ends,messages}')
                order by t.month, t.series, t.fact_id"""),
            FileSection.ACCESSES);

    private static final Set<String> CODES = Set.of("stepKind", "template", "outcome", "series", "labels");

    @Override
    public String service() {
        return "reporting";
    }

    @Override
    public List<FileSection> sections() {
        return SECTIONS;
    }

    @Override
    public Set<String> codes() {
        return CODES;
    }
}
