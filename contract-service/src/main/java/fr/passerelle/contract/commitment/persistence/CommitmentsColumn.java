package fr.passerelle.contract.commitment.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.contract.commitment.CommitmentDomain;
import fr.passerelle.contract.commitment.Commitments;
import fr.passerelle.contract.commitment.Step;
import fr.passerelle.platform.web.EventMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One document a contract: it is signed, replaced and kept as a whole, and never searched by its parts.
@Converter(autoApply = true)
class CommitmentsColumn implements AttributeConverter<Commitments, String> {
    private static final ObjectMapper JSON = EventMapper.create();

    /// The columns' own names, whatever becomes of the record's.
    private record Document(List<CommitmentDomain> objectives, List<Step> steps) {}

    @Override
    public String convertToDatabaseColumn(Commitments commitments) {
        try {
            return JSON.writeValueAsString(new Document(commitments.sortedObjectives(), commitments.steps()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the promises of a contract could not be written", e);
        }
    }

    @Override
    public Commitments convertToEntityAttribute(String column) {
        try {
            var document = JSON.readValue(column, Document.class);
            Set<CommitmentDomain> objectives = EnumSet.noneOf(CommitmentDomain.class);
            objectives.addAll(document.objectives());
            return new Commitments(objectives, document.steps());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the promises of a contract could not be read", e);
        }
    }
}
