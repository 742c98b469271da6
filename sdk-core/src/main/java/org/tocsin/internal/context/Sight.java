package org.tocsin.internal.context;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.code.Realm;
import org.tocsin.correspondence.Correspondence;
import org.tocsin.correspondence.HandlingInForce;
import org.tocsin.correspondence.NamedMessage;
import org.tocsin.correspondence.Topic;
import org.tocsin.directory.Directory;
import org.tocsin.message.Body;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Recipient;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.exercise.ExercisePlan;
import org.tocsin.validation.Context;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.Need;

/**
 * What the rules see beside a message: of a correspondence that is not there, no messages.
 *
 * @param message the message that is checked, which is never among the others
 * @param context what is known
 */
record Sight(Message<?> message, Context context) {

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
        return context.directory();
    }

    Optional<Instant> now() {
        return context.clock().map(clock -> clock.instant());
    }

    /** The party that speaks in a message. */
    static PartyCode party(Message<?> message) {
        return message.header().originator().party();
    }

    /** The profile of a party: one's own, or as the directory has it. */
    Optional<SharingProfile> profile(PartyCode party) {
        return context.own()
                .filter(own -> own.header().originator().party().equals(party))
                .map(Message::body)
                .or(() -> directory().flatMap(known -> known.profile(party, sentAt())));
    }

    /** The parties in a group when the message was sent, as the directory has them. */
    Set<PartyCode> members(String group) {
        return directory().map(known -> known.members(group, sentAt())).orElse(Set.of());
    }

    private Instant sentAt() {
        return message.header().sentAt().instant().orElse(Instant.MAX);
    }

    /** The messages of the same realm about a topic that hold when the message that is checked is sent. */
    <B extends Body> List<Message<B>> current(Topic topic, Class<B> type) {
        return message.header()
                .sentAt()
                .instant()
                .map(sent -> current(topic, type, sent))
                .orElse(List.of());
    }

    /** The messages of the same realm about a topic that hold at an instant. */
    <B extends Body> List<Message<B>> current(Topic topic, Class<B> type, Instant at) {
        return context.correspondence()
                .map(known -> known.current(topic, type, at, ownRealm()))
                .orElse(List.of());
    }

    /** The handling of a message that holds when the one that is checked is sent. */
    HandlingInForce handling(Message<?> original) {
        return message.header()
                .sentAt()
                .instant()
                .flatMap(at -> context.correspondence().map(known -> HandlingInForce.of(original, at, known)))
                .orElseGet(() -> new HandlingInForce(original.header().handling(), Optional.empty(), List.of()));
    }

    /** Whether a message of the correspondence, or the one that is checked, holds at an instant. */
    boolean isCurrent(Message<?> each, Instant at) {
        return context.correspondence()
                .filter(known -> known.isCurrent(each, at))
                .isPresent();
    }

    /** The other messages of the same realm about a topic, in the order in which they came. */
    List<Message<?>> others(Topic topic) {
        return about(topic, ownRealm());
    }

    /** Those of them whose bodies are of one type. */
    <B extends Body> List<Message<B>> others(Topic topic, Class<B> type) {
        return others(topic).stream().flatMap(other -> other.as(type).stream()).toList();
    }

    /** The plans of an exercise other than the message that is checked. They are acted on, whatever realm asks. */
    List<Message<ExercisePlan>> plans(MessageId exercise) {
        return about(Topic.exercise(exercise), Set.of(Realm.ACTUAL)).stream()
                .flatMap(other -> other.as(ExercisePlan.class).stream())
                .toList();
    }

    /** Whether the party of a message has taken it back, whenever that was. */
    boolean isCancelled(Message<?> taken) {
        return context.correspondence()
                .filter(known -> known.isCancelled(taken, Instant.MAX))
                .isPresent();
    }

    /** The parties that an addressee stands for: of a group, those that the directory knows in it. */
    Set<PartyCode> parties(Recipient recipient) {
        String group = recipient.group();
        if (group == null) {
            return recipient.party() == null ? Set.of() : Set.of(recipient.party());
        }
        return members(group);
    }

    /** The other revisions of the message that is checked, in its realm. */
    List<Message<?>> otherRevisions() {
        return revisions(message.header().id(), ownRealm()).stream()
                .filter(this::isOther)
                .toList();
    }

    /** All revisions of a message, whatever its realm; none where it is not known. */
    List<Message<?>> revisions(MessageId id) {
        return revisions(id, Correspondence.EVERY_REALM);
    }

    /** The message that is named, of the realm of the one that is checked: the latest revision unless one is named. */
    Optional<Message<?>> named(NamedMessage name) {
        return ofOwner(name.id())
                .filter(each -> name.revision() == null
                        || name.revision().equals(each.header().revisionOrDefault()))
                .reduce((earlier, later) -> later);
    }

    /** The latest revision of a message of the realm of the one that is checked. */
    Optional<Message<?>> latest(MessageId id) {
        return ofOwner(id).reduce((earlier, later) -> later);
    }

    /** What the party has sent of a message that sent it first; nobody else can revise it. */
    private Stream<Message<?>> ofOwner(MessageId id) {
        List<Message<?>> revisions = revisions(id, ownRealm());
        return revisions.stream().filter(each -> party(each).equals(party(revisions.get(0))));
    }

    private List<Message<?>> revisions(MessageId id, Set<Realm> realms) {
        return context.correspondence()
                .map(known -> known.revisions(id, realms))
                .orElse(List.of());
    }

    private List<Message<?>> about(Topic topic, Set<Realm> realms) {
        return context.correspondence().map(known -> known.about(topic, realms)).orElse(List.of()).stream()
                .filter(this::isOther)
                .toList();
    }

    private Set<Realm> ownRealm() {
        return Set.of(message.header().realm());
    }

    private boolean isOther(Message<?> other) {
        Header header = other.header();
        return !header.id().equals(message.header().id())
                || header.revisionOrDefault().longValue()
                        != message.header().revisionOrDefault().longValue();
    }
}
