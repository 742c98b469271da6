package org.tocsin.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.MessageType;
import org.tocsin.code.Realm;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.InReplyTo;
import org.tocsin.message.Message;
import org.tocsin.message.PartyCode;
import org.tocsin.message.directory.CommunicationCheck;
import org.tocsin.message.service.Acknowledgement;

/**
 * The measured results of a series of communication checks: one for each contact that was asked.
 *
 * <p>A check asks those recipients that do not only get a copy; a group stands for its members in the directory at that
 * time. Of the acknowledgements of a contact that one counts which answers best: a person's with nothing wrong in the
 * answer to the challenge, then a person's, then a refusal, then a machine's; of several alike the one sent first. A
 * level above {@code received}, or a desk in {@code answeredBy}, is a person's.
 *
 * <p>An answer to a challenge is right when it is the challenge as it stands (words in small or capital letters), or a
 * JSON Web Signature in the compact form (RFC 7515, section 7.1) whose payload is the ASCII characters of the challenge and whose signature holds. Whether it
 * holds is for the host to verify. In a check of the kind {@code key-check} an answer as it stands is enough only when
 * the acknowledgement is signed. Without a challenge nothing has to be answered. An answer is late when it is sent after
 * {@code reply.by}, or else after the time that the recipient's profile sets for the precedence, or else after that of
 * the precedence. Clauses: <a href="{@docRoot}/clauses.html#directory">directory</a>,
 * <a href="{@docRoot}/clauses.html#acknowledgement">acknowledgement</a>, <a
 * href="{@docRoot}/clauses.html#precedence">precedence</a>; DIR-009.
 *
 * @param campaign the identifier of the series
 * @param measuredAt when it was measured: what has no answer is missing only when its time was then over
 * @param results the results, in the order in which the checks were sent
 * @param totals the figures
 */
public record CheckCampaign(
        CheckCampaignId campaign, Instant measuredAt, List<CheckResult> results, CheckTotals totals) {

    public CheckCampaign {
        results = List.copyOf(results);
    }

    /**
     * A builder for one series.
     *
     * @param sender the party that sent the checks; those of others, under whatever identifier, do not count
     * @param campaign the identifier of the series
     * @param first a realm whose messages are taken; a check usually runs in {@code test}
     * @param more further realms
     */
    public static Builder builder(PartyCode sender, CheckCampaignId campaign, Realm first, Realm... more) {
        return new Builder(sender, campaign, Realms.of(first, more));
    }

    /**
     * Collects the checks of a series and what answers them; each {@link #measure} gives the results so far. The order of
     * arrival does not matter. Not safe for use by several threads.
     */
    public static final class Builder {

        private static final Comparator<Message<CommunicationCheck>> BY_AGE =
                Comparator.comparing(check -> Issue.of(check.header()));

        private final PartyCode sender;
        private final CheckCampaignId campaign;
        private final Set<Realm> realms;
        private final TakenMessages<CommunicationCheck> checks = new TakenMessages<>();
        private final TakenMessages<Acknowledgement> acknowledgements = new TakenMessages<>();
        private Directory directory = Directory.builder().build();
        private @Nullable SignedAnswerVerifier verifier;

        Builder(PartyCode sender, CheckCampaignId campaign, Set<Realm> realms) {
            this.sender = sender;
            this.campaign = campaign;
            this.realms = realms;
        }

        /** The directory that has the contacts, the members of groups and the times of profiles. Without it there are none. */
        public Builder directory(Directory known) {
            this.directory = known;
            return this;
        }

        /** What verifies signed answers. Without it they are {@link CheckFinding#SIGNATURE_NOT_VERIFIED}. */
        public Builder signedAnswers(SignedAnswerVerifier check) {
            this.verifier = check;
            return this;
        }

        /**
         * Adds a check of the series, or an acknowledgement of a check; the result says whether it was kept, and why
         * not.
         */
        public IntakeResult add(Message<?> message) {
            if (!realms.contains(message.header().realm())) {
                return IntakeResult.OTHER_REALM;
            }
            Optional<Message<CommunicationCheck>> check = message.narrowTo(CommunicationCheck.class);
            if (check.isPresent()) {
                return isOfSeries(check.get()) ? checks.add(check.get()) : IntakeResult.OTHER_CAMPAIGN;
            }
            return message.narrowTo(Acknowledgement.class)
                    .map(answer ->
                            answersCheck(answer) ? acknowledgements.add(answer) : IntakeResult.NO_ANSWER_TO_A_CHECK)
                    .orElse(IntakeResult.OTHER_TYPE);
        }

        private boolean isOfSeries(Message<CommunicationCheck> check) {
            return campaign.equals(check.body().campaign()) && sender.equals(check.party());
        }

        private static boolean answersCheck(Message<Acknowledgement> acknowledgement) {
            InReplyTo question = acknowledgement.header().inReplyTo();
            return question != null && question.type().equals(MessageType.COMMUNICATION_CHECK);
        }

        /** The results at an instant. */
        public CheckCampaign measure(Instant at) {
            Map<OwnedId, List<Message<Acknowledgement>>> answers = answersByPartyAndCheck();
            List<CheckResult> results = checks.all().stream()
                    .sorted(BY_AGE)
                    .flatMap(check -> new CheckMeasurement(directory, verifier, check, at).results(answers).stream())
                    .toList();
            return new CheckCampaign(campaign, at, results, CheckTotals.of(results));
        }

        private Map<OwnedId, List<Message<Acknowledgement>>> answersByPartyAndCheck() {
            Map<OwnedId, List<Message<Acknowledgement>>> answers = new HashMap<>();
            for (Message<Acknowledgement> message : acknowledgements.all()) {
                InReplyTo question = message.header().inReplyTo();
                if (question != null) {
                    PartyCode party = message.party();
                    answers.computeIfAbsent(OwnedId.of(party, question.id()), key -> new ArrayList<>())
                            .add(message);
                }
            }
            return answers;
        }
    }
}
