package org.tocsin.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.AcknowledgementLevel;
import org.tocsin.code.ContactDataState;
import org.tocsin.code.PocRole;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Timestamp;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.directory.ContactKey;
import org.tocsin.message.directory.SharingProfile;
import org.tocsin.message.service.Acknowledgement;
import org.tocsin.message.service.AnsweringDesk;

/** Measures one check against the acknowledgements of those it asks. */
final class CheckMeasurement {

    private final Directory directory;
    private final @Nullable SignedAnswerVerifier verifier;
    private final Message<CommunicationCheck> check;
    private final Instant sentAt;
    private final Instant at;

    CheckMeasurement(
            Directory directory,
            @Nullable SignedAnswerVerifier verifier,
            Message<CommunicationCheck> check,
            Instant at) {
        this.directory = directory;
        this.verifier = verifier;
        this.check = check;
        this.sentAt = Issue.of(check.header()).sentAt();
        this.at = at;
    }

    /** One result for each contact that the check asks. */
    List<CheckResult> results(Map<OwnedId, List<Message<Acknowledgement>>> answers) {
        Set<CheckTarget> targets = CheckTarget.of(check, directory, sentAt);
        Map<PartyCode, Long> ofParty =
                targets.stream().collect(Collectors.groupingBy(CheckTarget::party, Collectors.counting()));
        return targets.stream()
                .map(target -> {
                    OwnedId key = OwnedId.of(target.party(), check.header().id());
                    boolean alone = ofParty.getOrDefault(target.party(), 0L) == 1;
                    return result(target, alone, answers.getOrDefault(key, List.of()));
                })
                .toList();
    }

    private CheckResult result(CheckTarget target, boolean alone, List<Message<Acknowledgement>> answers) {
        Challenge challenge = challenge(target);
        Instant dueAt = dueAt(target);
        Optional<Graded> best = ofDesk(target, alone, answers).stream()
                .filter(answer -> answer.header().realm() == check.header().realm())
                .map(answer -> new Graded(answer, challenge.judge(answer)))
                .min(Graded.BEST_FIRST);
        return new CheckResult(
                check.header().id(),
                check.body().kind(),
                target.party(),
                target.role(),
                target.contact(),
                sentAt,
                dueAt,
                best.map(graded -> answer(graded.message())).orElse(null),
                best.map(graded -> findings(graded, target, dueAt)).orElseGet(() -> unanswered(dueAt)));
    }

    private Challenge challenge(CheckTarget target) {
        List<ContactKey> keys =
                target.contact() == null ? List.of() : target.contact().keysAt(sentAt);
        return new Challenge(check.body(), keys, verifier);
    }

    /** The answers of the desk that was asked; those of any desk where the party has no other that was. */
    private Collection<Message<Acknowledgement>> ofDesk(
            CheckTarget target, boolean alone, List<Message<Acknowledgement>> answers) {
        List<Message<Acknowledgement>> own = answers.stream()
                .filter(answer -> target.isDesk(desk(answer), sentAt))
                .toList();
        return own.isEmpty() && alone ? answers : own;
    }

    private static PocRole desk(Message<Acknowledgement> answer) {
        AnsweringDesk desk = answer.body().answeredBy();
        return desk == null ? answer.header().originator().role() : desk.role();
    }

    private CheckAnswer answer(Message<Acknowledgement> answer) {
        return new CheckAnswer(
                answer.header().id(),
                isByPerson(answer),
                desk(answer),
                Optional.ofNullable(answer.body().receivedAt())
                        .flatMap(Timestamp::findInstant)
                        .orElse(null),
                answeredAt(answer));
    }

    /** A clock that goes slow does not make an answer come before the check. */
    private Instant answeredAt(Message<Acknowledgement> answer) {
        Instant said = Issue.of(answer.header()).sentAt();
        return said.isBefore(sentAt) ? sentAt : said;
    }

    private Set<CheckFinding> unanswered(Instant dueAt) {
        return Set.of(at.isAfter(dueAt) ? CheckFinding.MISSING : CheckFinding.PENDING);
    }

    private Set<CheckFinding> findings(Graded graded, CheckTarget target, Instant dueAt) {
        Message<Acknowledgement> answer = graded.message();
        if (isRefusal(answer)) {
            return Set.of(CheckFinding.REJECTED);
        }
        if (!isByPerson(answer)) {
            return at.isAfter(dueAt)
                    ? Set.of(CheckFinding.MACHINE_ONLY)
                    : Set.of(CheckFinding.MACHINE_ONLY, CheckFinding.PENDING);
        }
        Set<CheckFinding> findings = EnumSet.noneOf(CheckFinding.class);
        findings.addAll(graded.ofChallenge());
        if (answeredAt(answer).isAfter(dueAt)) {
            findings.add(CheckFinding.LATE);
        }
        AnsweringDesk desk = answer.body().answeredBy();
        if (desk != null && Boolean.FALSE.equals(desk.onDuty())) {
            findings.add(CheckFinding.NOT_ON_DUTY);
        }
        if (target.role() != null && !target.isDesk(desk(answer), sentAt)) {
            findings.add(CheckFinding.OTHER_DESK);
        }
        if (answer.body().contactData() == ContactDataState.WRONG) {
            findings.add(CheckFinding.CONTACT_DATA_WRONG);
        }
        return findings;
    }

    private static boolean isByPerson(Message<Acknowledgement> answer) {
        return answer.body().level() != AcknowledgementLevel.RECEIVED
                || answer.body().answeredBy() != null;
    }

    private static boolean isRefusal(Message<Acknowledgement> answer) {
        return answer.body().level() == AcknowledgementLevel.REJECTED;
    }

    /** An acknowledgement, with what is wrong with its answer to the challenge. */
    private record Graded(Message<Acknowledgement> message, Set<CheckFinding> ofChallenge) {

        static final Comparator<Graded> BEST_FIRST =
                Comparator.comparingInt(Graded::grade).thenComparing(graded -> Issue.of(graded.message.header()));

        private int grade() {
            if (isRefusal(message)) {
                return 2;
            }
            if (!isByPerson(message)) {
                return 3;
            }
            return ofChallenge.stream().anyMatch(CheckFinding::isFailing) ? 1 : 0;
        }
    }

    /** What the message itself wishes; else the time of the recipient or of the precedence. */
    private Instant dueAt(CheckTarget target) {
        Header header = check.header();
        SharingProfile recipient = directory.profile(target.party(), sentAt).orElse(null);
        return Optional.ofNullable(header.reply())
                .flatMap(reply -> Optional.ofNullable(reply.by()))
                .flatMap(by -> by.findInstant())
                .orElseGet(() -> WishedTimes.receipt(header.precedenceOrDefault(), sentAt, recipient));
    }
}
