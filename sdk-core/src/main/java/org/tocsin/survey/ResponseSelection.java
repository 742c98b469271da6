package org.tocsin.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.code.SurveyConsent;
import org.tocsin.code.SurveyResponseStatus;
import org.tocsin.message.Message;
import org.tocsin.message.MessageId;
import org.tocsin.message.PartyCode;
import org.tocsin.message.survey.SurveyResponse;
import org.tocsin.survey.TalliedResponse.Treatment;

/** Chooses of each party the one response that counts, and says why the others do not. */
final class ResponseSelection {

    private static final Comparator<Message<?>> BY_SENDING =
            Comparator.comparing(each -> each.header().sentAt().findInstant().orElse(Instant.MIN));
    private static final Comparator<Message<?>> BY_REVISION = Comparator.<Message<?>>comparingLong(
                    each -> each.header().revisionOrDefault())
            .thenComparing(BY_SENDING);
    private static final Comparator<TalliedResponse> BY_PARTY = Comparator.<TalliedResponse, String>comparing(
                    each -> each.party().toString())
            .thenComparing(each -> each.id().toString())
            .thenComparingLong(TalliedResponse::revision)
            .thenComparing(TalliedResponse::treatment)
            .thenComparing(each -> each.misfits().toString());

    private final SurveyFit fit;
    private final Set<PartyCode> invited;
    private final Set<MessageId> withdrawn;
    private final boolean countsLate;
    private final List<Message<SurveyResponse>> counted = new ArrayList<>();
    private final List<TalliedResponse> responses = new ArrayList<>();
    private int answered;

    ResponseSelection(SurveyFit fit, Set<PartyCode> invited, Set<MessageId> withdrawn, boolean countsLate) {
        this.fit = fit;
        this.invited = invited;
        this.withdrawn = withdrawn;
        this.countsLate = countsLate;
    }

    /** The responses that count, one of each party, by party. */
    List<Message<SurveyResponse>> counted() {
        return counted;
    }

    /** How many parties have submitted a response to this survey, whether or not it counts. */
    int answered() {
        return answered;
    }

    /** What has become of each response. */
    List<TalliedResponse> responses() {
        return responses;
    }

    void select(List<Message<SurveyResponse>> all) {
        Map<String, Map<String, List<Judged>>> byParty = new TreeMap<>();
        for (Message<SurveyResponse> response : all) {
            Judged judged = new Judged(response, fit.misfits(response));
            Treatment treatment = apart(judged);
            if (treatment != Treatment.COUNTED) {
                report(judged, treatment);
                continue;
            }
            byParty.computeIfAbsent(judged.party().toString(), party -> new TreeMap<>())
                    .computeIfAbsent(response.header().id().toString(), id -> new ArrayList<>())
                    .add(judged);
        }
        for (Map<String, List<Judged>> messages : byParty.values()) {
            selectOne(messages);
        }
        responses.sort(BY_PARTY);
    }

    /** What can be said of a response without looking at others. */
    private Treatment apart(Judged judged) {
        if (judged.holds(SurveyMisfit.Effect.RESPONSE_LEFT_OUT)) {
            return Treatment.OTHER_SURVEY;
        }
        if (!invited.contains(judged.party())) {
            return Treatment.NOT_INVITED;
        }
        if (withdrawn.contains(judged.response().header().id())) {
            return Treatment.WITHDRAWN;
        }
        return !countsLate && judged.isLate() ? Treatment.LATE : Treatment.COUNTED;
    }

    /** Of the revisions of each message the highest, and of these, drafts apart, the one sent last. */
    private void selectOne(Map<String, List<Judged>> messages) {
        List<Judged> current = new ArrayList<>();
        for (List<Judged> revisions : messages.values()) {
            List<Judged> highest = latest(revisions, BY_REVISION);
            if (highest.size() == 1 && highest.get(0).isDraft()) {
                report(highest.get(0), Treatment.DRAFT);
            } else {
                current.addAll(highest);
            }
        }
        if (current.isEmpty()) {
            return;
        }
        answered++;
        List<Judged> last = latest(current, BY_SENDING);
        for (Judged each : last) {
            report(each, last.size() > 1 ? Treatment.AMBIGUOUS : byConsent(each));
        }
    }

    private static Treatment byConsent(Judged judged) {
        return judged.response().body().consent() == SurveyConsent.NOT_PUBLISHED
                ? Treatment.NOT_PUBLISHED
                : Treatment.COUNTED;
    }

    /** The last in this order: one, or all that come last and differ. What is left behind is superseded. */
    private List<Judged> latest(List<Judged> some, Comparator<Message<?>> order) {
        Message<?> last = some.stream().map(Judged::response).max(order).orElseThrow();
        List<Judged> latest = new ArrayList<>();
        for (Judged each : some) {
            if (order.compare(each.response(), last) < 0) {
                report(each, Treatment.SUPERSEDED);
            } else {
                latest.add(each);
            }
        }
        Judged first = latest.get(0);
        if (latest.stream().allMatch(each -> each.saysTheSameAs(first))) {
            latest.subList(1, latest.size()).forEach(each -> report(each, Treatment.SUPERSEDED));
            return List.of(first);
        }
        return latest;
    }

    private void report(Judged judged, Treatment treatment) {
        Message<SurveyResponse> response = judged.response();
        responses.add(new TalliedResponse(
                judged.party(),
                response.header().id(),
                response.header().revisionOrDefault(),
                treatment,
                judged.misfits()));
        if (treatment == Treatment.COUNTED) {
            counted.add(response);
        }
    }

    /** A response and what in it does not fit. */
    private record Judged(Message<SurveyResponse> response, List<SurveyMisfit> misfits) {

        PartyCode party() {
            return response.header().originator().party();
        }

        boolean holds(SurveyMisfit.Effect effect) {
            return misfits.stream().anyMatch(each -> each.reason().effect() == effect);
        }

        boolean isLate() {
            return misfits.stream().anyMatch(each -> each.reason() == SurveyMisfit.Reason.LATE);
        }

        boolean isDraft() {
            return response.body().status() == SurveyResponseStatus.DRAFT;
        }

        boolean saysTheSameAs(Judged other) {
            return response.body().equals(other.response.body());
        }
    }
}
