package fr.passerelle.beneficiary.frein.messaging;

import fr.passerelle.beneficiary.frein.FreinCode;
import fr.passerelle.beneficiary.frein.FreinEvent;
import java.time.LocalDate;
import java.util.UUID;

/// What `FreinLifted` says.
record FreinLifted(UUID beneficiaryId, UUID freinId, FreinCode code, LocalDate liftedOn) {
    static FreinLifted of(FreinEvent.Lifted event) {
        return new FreinLifted(event.personId(), event.freinId(), event.code(), event.liftedOn());
    }
}
