package fr.passerelle.partner.referral.persistence;

import fr.passerelle.partner.referral.Referral;
import fr.passerelle.partner.referral.ReferralStatus;
import fr.passerelle.partner.referral.Referrals;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class PanacheReferrals implements Referrals, PanacheRepositoryBase<Referral, UUID> {
    private static final List<ReferralStatus> OPEN = Arrays.stream(ReferralStatus.values())
            .filter(ReferralStatus::isOpen)
            .toList();
    private static final List<ReferralStatus> HOLDING = List.of(ReferralStatus.ACCEPTED, ReferralStatus.STARTED);

    @Override
    public Optional<Referral> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Referral> takeUnended(UUID beneficiaryId, UUID actionId) {
        return find("beneficiaryId = ?1 and offer.actionId = ?2 and status in ?3", beneficiaryId, actionId, OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public int holdingPlace(UUID actionId) {
        return Math.toIntExact(count("offer.actionId = ?1 and status in ?2", actionId, HOLDING));
    }

    @Override
    public boolean othersOpen(Referral referral) {
        return count(
                        "beneficiaryId = ?1 and offer.organisationId = ?2 and status in ?3 and id <> ?4",
                        referral.beneficiaryId(),
                        referral.offer().organisationId(),
                        OPEN,
                        referral.id())
                > 0;
    }

    @Override
    public Optional<Referral> takeUnanswered(LocalDate today) {
        List<Referral> due = getSession()
                .createNativeQuery("""
                        select * from referral where status = 'SENT' and answer_due_on < ?1
                        order by answer_due_on limit 1 for update skip locked""", Referral.class)
                .setParameter(1, today)
                .getResultList();
        return due.stream().findFirst();
    }

    @Override
    @Transactional
    public Set<String> departementsWithUnanswered(LocalDate today) {
        List<String> departements = getSession()
                .createNativeQuery("select * from departements_with_unanswered_referral(?1)", String.class)
                .setParameter(1, today)
                .getResultList();
        return new HashSet<>(departements);
    }

    @Override
    public void add(Referral referral) {
        persist(referral);
    }

    @Override
    public void flush() {
        getSession().flush();
    }
}
