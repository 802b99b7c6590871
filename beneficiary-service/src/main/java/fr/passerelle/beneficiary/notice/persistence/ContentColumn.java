package fr.passerelle.beneficiary.notice.persistence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.beneficiary.notice.NoticeContent;
import fr.passerelle.platform.web.EventMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/// What a notice says as JSON that names its template; the database reads the template and the site from it.
@Converter(autoApply = true)
class ContentColumn implements AttributeConverter<NoticeContent, String> {
    private static final ObjectMapper JSON = EventMapper.create().addMixIn(NoticeContent.class, ByTemplate.class);

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "template")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "RSA_OPENING", value = NoticeContent.Opening.class),
        @JsonSubTypes.Type(name = "APPOINTMENT_INVITATION", value = NoticeContent.Invitation.class),
        @JsonSubTypes.Type(name = "APPOINTMENT_BOOKED", value = NoticeContent.Booked.class),
        @JsonSubTypes.Type(name = "APPOINTMENT_CANCELLED", value = NoticeContent.Cancelled.class),
        @JsonSubTypes.Type(name = "ORIENTATION_DECIDED", value = NoticeContent.Oriented.class),
        @JsonSubTypes.Type(name = "BINOME_ASSIGNED", value = NoticeContent.BinomeAssigned.class),
        @JsonSubTypes.Type(name = "CER_VALIDATED", value = NoticeContent.CerValidated.class),
        @JsonSubTypes.Type(name = "BREACH_NOTICE", value = NoticeContent.Breach.class)
    })
    private interface ByTemplate {}

    @Override
    public String convertToDatabaseColumn(NoticeContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice " + content.template() + " cannot be kept", e);
        }
    }

    @Override
    public NoticeContent convertToEntityAttribute(String column) {
        try {
            return JSON.readValue(column, NoticeContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice that was kept cannot be read", e);
        }
    }
}
