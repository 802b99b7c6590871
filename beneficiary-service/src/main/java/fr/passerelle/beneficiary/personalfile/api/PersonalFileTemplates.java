package fr.passerelle.beneficiary.personalfile.api;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// The files of `templates/personalfile`, checked against what they read when the service is built.
@CheckedTemplate(basePath = "personalfile")
final class PersonalFileTemplates {
    private PersonalFileTemplates() {}

    static native TemplateInstance document(PersonalFileResponse file, String writtenOn);
}
