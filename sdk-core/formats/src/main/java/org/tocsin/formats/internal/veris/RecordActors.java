package org.tocsin.formats.internal.veris;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tocsin.code.ActorKind;
import org.tocsin.code.ActorRelation;
import org.tocsin.code.Motive;
import org.tocsin.json.Node;
import org.tocsin.message.PartyCode;
import org.tocsin.message.incident.Actor;
import org.tocsin.validation.CoreProblem;

/**
 * The actors, without any accusation: their relation to the victim, their kind, and the places from which activity
 * came. Names, States and the notes of analysts on actors are claims of responsibility and are not carried at all.
 */
final class RecordActors {

    private static final int MAX_ACTORS = 8;
    private static final Set<String> SAYS_NOTHING = Set.of("Unknown", "Other", "NA", "000000", "");
    private static final Pattern INDUSTRY = Pattern.compile("[0-9]{2,6}");
    private static final Set<String> JOB_CHANGES = Set.of(
            "Demoted",
            "Hired",
            "Job eval",
            "Lateral move",
            "Let go",
            "Passed over",
            "Personal issues",
            "Promoted",
            "Reprimanded",
            "Resigned");
    private static final String CLAIM = "attribution-not-carried";
    private static final String SEEN_FROM = "seenFrom: where activity was seen, not who is responsible";

    private final VerisRecord record;

    RecordActors(VerisRecord record) {
        this.record = record;
    }

    List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (Node family : record.families("actor")) {
            if (actors.size() == MAX_ACTORS) {
                break;
            }
            actor(family).ifPresent(actors::add);
        }
        drop(record.at("actor"));
        return actors;
    }

    private Optional<Actor> actor(Node family) {
        String path = "actor." + VerisRecord.family(family);
        return VerisRecord.codeOf(ActorRelation.list(), path)
                .map(relation -> Actor.builder()
                        .relation(relation)
                        .kinds(record.codes(ActorKind.list(), path + ".variety", family.get("variety")))
                        .motives(record.codes(Motive.list(), path + ".motive", family.get("motive")))
                        .seenFrom(seenFrom(family.get("country")))
                        .build());
    }

    private List<PartyCode> seenFrom(Node country) {
        Set<PartyCode> parties = new LinkedHashSet<>();
        for (Node leaf : country.oneOrMany()) {
            leaf.text()
                    .filter(code -> VerisRecord.isParty(code) && parties.size() < VerisRecord.MOST)
                    .ifPresent(code -> {
                        parties.add(PartyCode.of(code));
                        record.account().typed(leaf);
                        record.account().coarsened(leaf, CoreProblem.SOURCE_ATTRIBUTION_NOT_CARRIED, SEEN_FROM);
                    });
        }
        return List.copyOf(parties);
    }

    /**
     * Enters as lost every statement about an actor that has no entry yet, because the residue would also carry the
     * claim.
     */
    private void drop(Node actors) {
        actors.leaves()
                .filter(leaf -> record.account().isOpen(leaf) && !isHarmless(leaf))
                .forEach(leaf -> record.account().lost(leaf, CoreProblem.SOURCE_ATTRIBUTION_NOT_CARRIED, CLAIM));
    }

    private static boolean isHarmless(Node leaf) {
        return SAYS_NOTHING.contains(leaf.toString())
                || (leaf.name().equals("industry")
                        && INDUSTRY.matcher(leaf.toString()).matches())
                || JOB_CHANGES.contains(leaf.toString());
    }
}
