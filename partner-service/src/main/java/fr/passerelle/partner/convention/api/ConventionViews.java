package fr.passerelle.partner.convention.api;

import fr.passerelle.partner.convention.Convention;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The conventions as they are listed.
@ApplicationScoped
class ConventionViews {
    private static final String LIST = """
            select c.* from convention c
            where c.id > :after and (cast(:party as text) is null or :party = any (c.parties))
            order by c.id limit :rows""";

    private final Session session;
    private final Clock clock;

    ConventionViews(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Transactional
    List<ConventionResponse> page(@Nullable String party, PageRequest page) {
        var today = LocalDates.today(clock);
        return session
                .createNativeQuery(LIST, Convention.class)
                .setParameter("after", page.afterId())
                .setParameter("party", party, String.class)
                .setParameter("rows", page.rows())
                .getResultList()
                .stream()
                .map(one -> ConventionResponse.of(one, today))
                .toList();
    }
}
