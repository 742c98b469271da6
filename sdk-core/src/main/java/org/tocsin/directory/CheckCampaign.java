package org.tocsin.directory;

import java.time.Instant;
import java.util.List;
import org.tocsin.code.Realm;
import org.tocsin.message.CheckCampaignId;
import org.tocsin.message.PartyCode;

/**
 * The measured results of a series of communication checks: one for each contact that was asked.
 *
 * <p>A check asks those recipients that do not only get a copy; a group stands for its members in the directory at that
 * time. Of the acknowledgements of a contact that one counts which answers best: a person's with nothing wrong in the
 * answer to the challenge, then a person's, then a refusal, then a machine's; of several alike the one sent first. A
 * level above {@code received}, or a desk in {@code answeredBy}, is a person's.
 *
 * <p>An answer to a challenge is right when it is the challenge as it stands, or a JSON Web Signature in the compact form
 * (RFC 7515, section 7.1) whose payload is the ASCII characters of the challenge and whose signature holds. Whether it
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
    public static CheckCampaignBuilder builder(PartyCode sender, CheckCampaignId campaign, Realm first, Realm... more) {
        return new CheckCampaignBuilder(sender, campaign, Realms.of(first, more));
    }
}
