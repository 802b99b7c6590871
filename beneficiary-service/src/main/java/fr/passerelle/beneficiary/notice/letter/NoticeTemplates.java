package fr.passerelle.beneficiary.notice.letter;

import fr.passerelle.beneficiary.notice.letter.NoticePage.AppointmentPart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.BinomePart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.BreachPart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.ContractPart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.OrientationPart;
import fr.passerelle.beneficiary.notice.letter.NoticePage.RightPart;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/// The files of `templates/notice`, checked against what they read when the service is built.
@CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class NoticeTemplates {
    private NoticeTemplates() {}

    static native TemplateInstance rsaOpeningMail(NoticePage page, RightPart right);

    static native TemplateInstance rsaOpeningLetter(NoticePage page, RightPart right);

    static native TemplateInstance appointmentInvitationMail(NoticePage page, AppointmentPart appointment);

    static native TemplateInstance appointmentInvitationLetter(NoticePage page, AppointmentPart appointment);

    static native TemplateInstance appointmentBookedMail(NoticePage page, AppointmentPart appointment);

    static native TemplateInstance appointmentBookedLetter(NoticePage page, AppointmentPart appointment);

    static native TemplateInstance appointmentCancelledMail(NoticePage page, AppointmentPart appointment);

    static native TemplateInstance appointmentCancelledLetter(NoticePage page, AppointmentPart appointment);

    static native TemplateInstance orientationDecidedMail(NoticePage page, OrientationPart orientation);

    static native TemplateInstance orientationDecidedLetter(NoticePage page, OrientationPart orientation);

    static native TemplateInstance binomeAssignedMail(NoticePage page, BinomePart binome);

    static native TemplateInstance binomeAssignedLetter(NoticePage page, BinomePart binome);

    static native TemplateInstance binomeAssignedSms(NoticePage page, BinomePart binome);

    static native TemplateInstance cerValidatedMail(NoticePage page, ContractPart contract);

    static native TemplateInstance rsaOpeningSms(NoticePage page, RightPart right);

    static native TemplateInstance appointmentInvitationSms(NoticePage page, AppointmentPart appointment);

    static native TemplateInstance appointmentBookedSms(NoticePage page, AppointmentPart appointment);

    static native TemplateInstance appointmentCancelledSms(NoticePage page, AppointmentPart appointment);

    static native TemplateInstance orientationDecidedSms(NoticePage page, OrientationPart orientation);

    static native TemplateInstance cerValidatedSms(NoticePage page, ContractPart contract);

    static native TemplateInstance cerValidatedLetter(NoticePage page, ContractPart contract);

    static native TemplateInstance breachNoticeMail(NoticePage page, BreachPart breach);

    static native TemplateInstance breachNoticeLetter(NoticePage page, BreachPart breach);
}
