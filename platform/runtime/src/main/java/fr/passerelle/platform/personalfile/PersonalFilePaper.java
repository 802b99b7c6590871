package fr.passerelle.platform.personalfile;

import fr.passerelle.platform.paper.FrenchTimes;
import fr.passerelle.platform.paper.PdfPaper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// A person's copy to be read on paper (PDF/A-2a, PDF/UA).
public final class PersonalFilePaper {
    private PersonalFilePaper() {}

    public static byte[] print(PersonalFile file) {
        return PdfPaper.print(
                Pages.document(file, FrenchTimes.moment(file.producedAt())).render());
    }

    /// The files of `templates/personalfile`, checked against what they read when a service is built.
    @CheckedTemplate(basePath = "personalfile")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance document(PersonalFile file, String writtenOn);
    }
}
