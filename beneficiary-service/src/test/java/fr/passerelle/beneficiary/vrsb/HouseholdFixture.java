package fr.passerelle.beneficiary.vrsb;

import java.util.List;

/// One household of a test file: a person alone, unless said otherwise.
public final class HouseholdFixture {
    private static final List<String> NAMES = List.of("LÉONTINE", "ADÉLAÏDE", "BÉRENGÈRE", "MAËLYS", "CŒLINE");

    private final int number;
    private String departement = "092";
    private String state = "2";
    private String secondRole = "";
    private String find = "";
    private String replacement = "";

    private HouseholdFixture(int number) {
        this.number = number;
    }

    public static HouseholdFixture household(int number) {
        return new HouseholdFixture(number);
    }

    public HouseholdFixture in(String ideparte) {
        departement = ideparte;
        return this;
    }

    public HouseholdFixture state(String code) {
        state = code;
        return this;
    }

    public HouseholdFixture withSecondPerson(String role) {
        secondRole = role;
        return this;
    }

    /// Breaks it: a text of the household written otherwise.
    public HouseholdFixture replacing(String text, String by) {
        find = text;
        replacement = by;
        return this;
    }

    public String lastName() {
        return "ESSAI" + letters(number);
    }

    public String firstName() {
        return NAMES.get(number % NAMES.size());
    }

    public String birthDate() {
        return "19%02d-03-%02d".formatted(year(), 1 + number % 28);
    }

    public String nir() {
        return nir(year(), 0);
    }

    public String xml() {
        var xml = """
                <InfosFoyerRSA>
                <IdentificationRSA>
                <Organisme><FONORG>CAF</FONORG><NUMORG>921</NUMORG><MATRICULE>%07d00000000</MATRICULE></Organisme>
                <Partenaire><TYPEPARTE>CG </TYPEPARTE><IDEPARTE>%s</IDEPARTE></Partenaire>
                <DemandeRSA><DTDEMRSA>2026-09-01</DTDEMRSA><NUMDEMRSA>%011d</NUMDEMRSA></DemandeRSA>
                </IdentificationRSA>
                %s%s%s</InfosFoyerRSA>""".formatted(1_000_000 + number, departement, number, person(0, "DEM"), secondPerson(), rest());
        return find.isEmpty() ? xml : xml.replace(find, replacement);
    }

    private String secondPerson() {
        return secondRole.isEmpty() ? "" : person(1, secondRole);
    }

    private String person(int rank, String role) {
        return """
                <Personne>
                <Identification><QUAL>MME</QUAL><NOM>%s</NOM><NOMNAI>ESSAI</NOMNAI><PRENOM>%s</PRENOM>\
                <NOMCOMNAI>SCEAUX</NOMCOMNAI><DTNAI>%s</DTNAI><TYPEDTNAI>N</TYPEDTNAI>\
                <NIR>%s</NIR><TOPVALIEC>1</TOPVALIEC><SEXE>2</SEXE></Identification>
                <DossierCAF><TOPRESPDOS>%d</TOPRESPDOS><DDRATDOS>2026-09-01</DDRATDOS></DossierCAF>
                <Prestations><NATPREST>PFA</NATPREST><ROLEPERS>%s</ROLEPERS><TOPCHAPERS>0</TOPCHAPERS></Prestations>
                <Prestations><NATPREST>RSA</NATPREST><ROLEPERS>%s</ROLEPERS><TOPCHAPERS>0</TOPCHAPERS></Prestations>
                <MontantCalculDroitRSAPersonne><TOPPERSDRODEVORSA>1</TOPPERSDRODEVORSA></MontantCalculDroitRSAPersonne>
                </Personne>
                """.formatted(
                        lastName(),
                        NAMES.get((number + rank) % NAMES.size()),
                        birthDate(),
                        nir(year(), rank),
                        rank == 0 ? 1 : 0,
                        role,
                        role);
    }

    private String rest() {
        return """
                <DonneesAdministratives>
                <SituationFamille><SITFAM>CEL</SITFAM><DDSITFAM>2020-01-01</DDSITFAM></SituationFamille>
                <Adresse>
                <TroncCommunAdresse><RGADR>01</RGADR><PAYS>FRA</PAYS><TYPEADR>D</TYPEADR><ETATADR>CO</ETATADR></TroncCommunAdresse>
                <AdresseDetailleeFrance><COMPLIDEADR/><COMPLADR>BÂT B</COMPLADR><NUMVOIE>%d</NUMVOIE>\
                <LIBTYPEVOIE>RUE</LIBTYPEVOIE><NOMVOIE>DES ÉCOLES</NOMVOIE><LIEUDIST/><NUMCOM>92071</NUMCOM>\
                <CODEPOS>92330</CODEPOS><NOMCOM>SCEAUX</NOMCOM></AdresseDetailleeFrance>
                </Adresse>
                </DonneesAdministratives>
                <PrestationRSA>
                <SituationDossierRSA><EtatDossierRSA><ETATDOSRSA>%s</ETATDOSRSA></EtatDossierRSA></SituationDossierRSA>
                <DetailDroitRSA>
                <TroncCommunDroitRSA><TOPSANSDOMFIXE>0</TOPSANSDOMFIXE><ORIDEMRSA>DEM</ORIDEMRSA></TroncCommunDroitRSA>
                <MontantsCalculDroitRSA><DDELECAL>2026-10-01</DDELECAL><MTREVMINIGARARSA>646.52</MTREVMINIGARARSA>\
                <MTREVGARARSA>646.52</MTREVGARARSA><MTRESSMENRSA>0000000.00</MTRESSMENRSA>\
                <MTTOTDRORSA>0000568.94</MTTOTDRORSA></MontantsCalculDroitRSA>
                <DetailCalculDroitRSA><NATPF>RSD</NATPF><SOUSNATPF>RSDN1</SOUSNATPF><DDNATDRO>2026-10-01</DDNATDRO>\
                <MTRSAVERS>568.94</MTRSAVERS></DetailCalculDroitRSA>
                </DetailDroitRSA>
                </PrestationRSA>
                """.formatted(number % 200, state);
    }

    private int year() {
        return 70 + number % 25;
    }

    /// A woman born in a fictitious month: belongs to nobody.
    private String nir(int year, int rank) {
        var body = "2%02d2392%03d%03d".formatted(year, 1 + number / 900 % 900, 1 + (number * 2 + rank) % 999);
        long key = 97 - Long.parseLong(body) % 97;
        return body + "%02d".formatted(key);
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .collect(
                        StringBuilder::new,
                        (s, c) -> s.append((char) (c <= '9' ? c - '0' + 'A' : c - 'a' + 'K')),
                        StringBuilder::append)
                .toString();
    }
}
