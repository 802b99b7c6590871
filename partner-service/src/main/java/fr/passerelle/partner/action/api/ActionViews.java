package fr.passerelle.partner.action.api;

import fr.passerelle.partner.action.Action;
import fr.passerelle.partner.action.ActionDomain;
import fr.passerelle.partner.action.ActionType;
import fr.passerelle.partner.action.Actions;
import fr.passerelle.partner.action.OfferAction;
import fr.passerelle.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The catalogue as it is searched.
@ApplicationScoped
class ActionViews {
    private static final String SEARCH = """
            select a.* from action a
            where a.id > :after
              and (cast(:structure as uuid) is null or a.structure_id = :structure)
              and (cast(:type as text) is null or a.action_type = :type)
              and (cast(:theme as text) is null or a.theme = :theme or a.theme like :theme || '--%')
              and (cast(:domain as text) is null or :domain = case split_part(a.theme, '--', 1)
                when 'famille' then 'PARENTALITE'
                when 'logement-hebergement' then 'LOGEMENT'
                else 'INSERTION_SOCIALE_ET_PROFESSIONNELLE' end)
            order by a.id limit :rows""";

    private final Session session;
    private final Actions actions;

    ActionViews(Session session, Actions actions) {
        this.session = session;
        this.actions = actions;
    }

    /// @param theme a thématique or a category of thématiques
    record Search(
            @Nullable UUID structureId,
            @Nullable ActionType type,
            @Nullable String theme,
            @Nullable ActionDomain domain) {}

    @Transactional
    List<ActionResponse> search(Search search, PageRequest page) {
        return session
                .createNativeQuery(SEARCH, Action.class)
                .setParameter("after", page.afterId())
                .setParameter("structure", search.structureId(), UUID.class)
                .setParameter("type", name(search.type()), String.class)
                .setParameter("theme", search.theme(), String.class)
                .setParameter("domain", name(search.domain()), String.class)
                .setParameter("rows", page.rows())
                .getResultList()
                .stream()
                .map(ActionResponse::of)
                .toList();
    }

    @Transactional
    ActionResponse one(UUID id) {
        return ActionResponse.of(actions.byId(id).orElseThrow(OfferAction::unknown));
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
