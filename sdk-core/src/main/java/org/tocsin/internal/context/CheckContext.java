package org.tocsin.internal.context;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.code.MessageType;
import org.tocsin.code.PocRole;
import org.tocsin.code.Realm;
import org.tocsin.context.Context;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.HandlingInForce;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.correspondence.Namesakes;
import org.tocsin.correspondence.Topic;
import org.tocsin.directory.Directory;
import org.tocsin.message.Body;
import org.tocsin.message.ExerciseId;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.MessageKey;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.revision.MessageHistory;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Need;

/**
 * The information that rules have besides the message. Without a correspondence there are no other messages. Each
 * lookup in the correspondence is made once, even if several rules need it. For one check.
 */
final class CheckContext {

    private static final Set<Realm> PLAN_AND_PLAY = Set.of(Realm.ACTUAL, Realm.EXERCISE);

    private final Message<?> message;
    private final Context context;
    private final KnownMessages known;

    CheckContext(Message<?> message, Context context) {
        this.message = message;
        this.context = context;
        this.known = new KnownMessages(message, correspondence(context));
    }

    private static Correspondence correspondence(Context context) {
        Correspondence correspondence = context.correspondence();
        return correspondence == null ? Correspondence.inMemory() : correspondence;
    }

    /** The message that is checked, which is never among the others. */
    Message<?> message() {
        return message;
    }

    /** The context of the check. */
    Context context() {
        return context;
    }

    boolean has(Need need) {
        return context.has(need);
    }

    /** Whether the context has all that a rule needs. */
    boolean suffices(CoreProblem rule) {
        return suffices(context, rule);
    }

    /** Whether a context has all that a rule needs. */
    static boolean suffices(Context context, CoreProblem rule) {
        return rule.needs().stream().allMatch(context::has);
    }

    Optional<Directory> directory() {
        return Optional.ofNullable(context.directory());
    }

    /**
     * Whether the directory manager sent the message that is checked. The role in the message is only a claim, so the
     * directory must confirm it, or the caller must have named the party as a keeper.
     */
    boolean isOfDirectoryManager() {
        return message.header().originator().role().equals(PocRole.DIRECTORY_MANAGER)
                && directory().filter(this::isManagedByOriginator).isPresent();
    }

    private boolean isManagedByOriginator(Directory known) {
        return known.keepers().contains(message.party())
                || known.contact(message.party(), PocRole.DIRECTORY_MANAGER, sentAt())
                        .isPresent();
    }

    Optional<Instant> now() {
        return Optional.ofNullable(context.clock()).map(Clock::instant);
    }

    /** The profile of a party: one's own, or as the directory has it. */
    Optional<SharingProfile> profile(PartyCode party) {
        return Optional.ofNullable(context.own())
                .filter(own -> own.party().equals(party))
                .map(Message::body)
                .or(() -> directory().flatMap(known -> known.profile(party, sentAt())));
    }

    /** The parties in a group when the message was sent, as the directory has them. */
    Set<PartyCode> members(String group) {
        return directory().map(known -> known.members(group, sentAt())).orElse(Set.of());
    }

    /** When the message that is checked was sent. */
    Instant sentAt() {
        return message.sentAt();
    }

    /** The messages of the same realm about a topic that are current when the message that is checked is sent. */
    <B extends Body> List<Message<B>> current(Topic topic, Class<B> type) {
        return current(topic, type, sentAt());
    }

    /** The messages of the same realm about a topic that are current at an instant. */
    <B extends Body> List<Message<B>> current(Topic topic, Class<B> type, Instant at) {
        return current(asked(topic, ownRealm()), type, at);
    }

    /** Those of the texts that are current at an instant. */
    private <B extends Body> List<Message<B>> current(List<Message<?>> texts, Class<B> type, Instant at) {
        return known.current(texts, at).stream()
                .flatMap(each -> each.narrowTo(type).stream())
                .toList();
    }

    /** The handling of a message that is in force when the message that is checked is sent. */
    HandlingInForce handling(Message<?> original) {
        Correspondence correspondence = context.correspondence();
        return correspondence == null
                ? new HandlingInForce(original.header().handling(), null, List.of())
                : HandlingInForce.of(original, sentAt(), correspondence);
    }

    /** Whether a text of the correspondence, or the message that is checked, is current at an instant. */
    boolean isCurrent(Message<?> text, Instant at) {
        return history(text.key()).until(at).isCurrent(text);
    }

    /** The known history of a message. */
    MessageHistory<Message<?>> history(MessageKey key) {
        return known.history(key);
    }

    /** The other messages of the same realm about a topic, in the order in which they were kept. */
    List<Message<?>> others(Topic topic) {
        return asked(topic, ownRealm()).stream().filter(this::isOther).toList();
    }

    /** The other messages of the same realm about a topic whose bodies are of one type. */
    <B extends Body> List<Message<B>> others(Topic topic, Class<B> type) {
        return others(topic).stream()
                .flatMap(other -> other.narrowTo(type).stream())
                .toList();
    }

    /** The plans of all exercises. */
    List<Message<ExercisePlan>> plans() {
        return asked(Topic.type(MessageType.EXERCISE_PLAN), Set.of(Realm.ACTUAL)).stream()
                .flatMap(plan -> plan.narrowTo(ExercisePlan.class).stream())
                .toList();
    }

    /**
     * The plans of an exercise, except the message that is checked. Plans are of the realm actual, and are found from
     * every realm.
     */
    List<Message<ExercisePlan>> plans(ExerciseId exercise) {
        return asked(Topic.exercise(exercise), Set.of(Realm.ACTUAL)).stream()
                .filter(this::isOther)
                .flatMap(other -> other.narrowTo(ExercisePlan.class).stream())
                .toList();
    }

    /** The known messages about an exercise, in the realms of its plans and of its play. */
    List<Message<?>> aboutExercise(ExerciseId exercise) {
        return asked(Topic.exercise(exercise), PLAN_AND_PLAY);
    }

    /** Those of the texts, one of each message, that are current at an instant. */
    <B extends Body> List<Message<B>> holding(List<Message<B>> texts, Class<B> type, Instant at) {
        return current(List.copyOf(texts), type, at);
    }

    /** Those of the texts that their parties have not cancelled at any time. */
    <B extends Body> List<Message<B>> notTakenBack(List<Message<B>> texts) {
        known.load(texts);
        return texts.stream().filter(text -> !isCancelled(text)).toList();
    }

    /** Whether the party of a text has cancelled it at any time. */
    boolean isCancelled(Message<?> text) {
        return history(text.key())
                .cancellation(text.header().revisionOrDefault())
                .isPresent();
    }

    /** The parties for which a recipient stands; for a group, its members in the directory. */
    Set<PartyCode> parties(Recipient recipient) {
        String group = recipient.group();
        if (group == null) {
            return recipient.party() == null ? Set.of() : Set.of(recipient.party());
        }
        return members(group);
    }

    /** The messages of all parties and realms with this identifier; empty where none is known. */
    List<Message<?>> named(MessageId id) {
        return known.named(id);
    }

    /** The messages of the same realm that a name may mean. */
    Namesakes namesakes(MessageId id) {
        return known.namesakes(id, message.header().realm());
    }

    /** The text to which the message that is checked refers; empty where none is known, or several may be meant. */
    Optional<Message<?>> meant(NamedMessage name) {
        Namesakes namesakes = namesakes(name.id());
        return namesakes.meant(name, message).flatMap(key -> namesakes.text(key, name.revision()));
    }

    /**
     * The messages to which the message that is checked may refer, where the reference is ambiguous: the named text of
     * each.
     */
    List<Message<?>> possiblyMeant(NamedMessage name) {
        Namesakes namesakes = namesakes(name.id());
        return namesakes.messages().stream()
                .filter(key -> namesakes.mayMean(key, name, message))
                .flatMap(key -> namesakes.text(key, name.revision()).stream())
                .toList();
    }

    private List<Message<?>> asked(Topic topic, Set<Realm> realms) {
        return known.about(topic, realms);
    }

    private Set<Realm> ownRealm() {
        return Set.of(message.header().realm());
    }

    private boolean isOther(Message<?> other) {
        return !other.key().equals(message.key())
                || other.header().revisionOrDefault().longValue()
                        != message.header().revisionOrDefault().longValue();
    }
}
