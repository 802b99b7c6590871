package fr.passerelle.reporting.cer.messaging;

import fr.passerelle.reporting.cer.ContractInForce;
import fr.passerelle.reporting.cer.CountContract;
import fr.passerelle.reporting.listening.Listener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

@ApplicationScoped
class CerListeners {
    private final CountContract countContract;

    CerListeners(CountContract countContract) {
        this.countContract = countContract;
    }

    @Produces
    @Singleton
    Listener<CerValidatedMessage> validated() {
        return new Listener<>("fr.passerelle.contract.CerValidated.v1", CerValidatedMessage.class, event -> {
            var data = event.data();
            var contract = new ContractInForce(
                    data.cerId(), event.departement(), data.communeCode(), data.startsOn(), data.endsOn());
            countContract.handle(contract, Listener.told(event));
        });
    }
}
