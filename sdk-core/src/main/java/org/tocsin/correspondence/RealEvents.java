package org.tocsin.correspondence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.ExercisePart;
import org.tocsin.code.PocRole;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.PartyRole;
import org.tocsin.message.Recipient;
import org.tocsin.message.Timestamp;
import org.tocsin.message.exercise.ExerciseControl;
import org.tocsin.message.exercise.ExerciseParticipant;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.revision.MessageHistory;

/**
 * The control messages that report a real event and name no exercise. Each ends every exercise in which one of its
 * recipients takes part. If one office sends several to another, the first ends the exercise, so the later ones need
 * not be examined.
 */
final class RealEvents {

    private static final String ANYBODY = "*";
    private static final Comparator<Message<ExerciseControl>> ORDER =
            Comparator.comparing(RealEvents::effectiveAt).thenComparing(MessageHistory.BY_SENDING);

    /** By who sent it, by who gets it. */
    private final Map<String, Map<String, Message<ExerciseControl>>> first = new TreeMap<>();

    /** From when a control holds. */
    static Instant effectiveAt(Message<ExerciseControl> control) {
        Timestamp effective = control.body().effectiveAt();
        return effective == null ? control.sentAt() : effective.instant();
    }

    /** An office; any of its party where the role is null. */
    private static String office(PartyCode party, @Nullable PocRole role) {
        return party + " " + (role == null ? ANYBODY : role.code());
    }

    void add(Message<ExerciseControl> control) {
        PartyRole originator = control.header().originator();
        for (Recipient recipient : control.header().recipients()) {
            for (String to : receiving(recipient)) {
                note(office(originator.party(), originator.role()), to, control);
                note(office(originator.party(), null), to, control);
            }
        }
    }

    private static List<String> receiving(Recipient recipient) {
        PartyCode party = recipient.party();
        if (party == null) {
            return List.of(ANYBODY);
        }
        String whole = party.toString();
        return recipient.role() == null
                ? List.of(whole, office(party, null))
                : List.of(office(party, recipient.role()), office(party, null));
    }

    private void note(String from, String to, Message<ExerciseControl> control) {
        first.computeIfAbsent(from, key -> new TreeMap<>())
                .merge(to, control, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
    }

    /**
     * Those that may end the exercise of a plan; its {@link org.tocsin.exercise.ExerciseClock} decides whether they do.
     */
    List<Message<ExerciseControl>> of(Message<ExercisePlan> plan) {
        PartyRole originator = plan.header().originator();
        Set<String> controllers = new TreeSet<>(Set.of(office(originator.party(), originator.role())));
        Set<String> takingPart = new TreeSet<>(
                Set.of(ANYBODY, originator.party().toString(), office(originator.party(), originator.role())));
        for (ExerciseParticipant participant : plan.body().participants()) {
            String office = office(participant.party(), participant.role());
            takingPart.add(participant.party().toString());
            takingPart.add(office);
            if (participant.part() == ExercisePart.CONTROLLER) {
                controllers.add(office);
            }
        }
        List<Message<ExerciseControl>> events = new ArrayList<>();
        for (String controller : controllers) {
            Map<String, Message<ExerciseControl>> sent = first.getOrDefault(controller, Map.of());
            if (!sent.isEmpty()) {
                takingPart.stream().filter(sent::containsKey).map(sent::get).forEach(events::add);
            }
        }
        return events;
    }
}
