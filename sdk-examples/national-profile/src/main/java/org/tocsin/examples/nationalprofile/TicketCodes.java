package org.tocsin.examples.nationalprofile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tocsin.code.IncidentKind;

/** The classes of tickets and the kinds of incident that they are; written once, for both directions. */
final class TicketCodes {

    private static final Map<String, IncidentKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("ransom", IncidentKind.RANSOMWARE);
        KINDS.put("ddos", IncidentKind.DENIAL_OF_SERVICE);
        KINDS.put("phish", IncidentKind.PHISHING);
        KINDS.put("outage", IncidentKind.SERVICE_OUTAGE);
    }

    private TicketCodes() {}

    static Optional<IncidentKind> kind(String ticketClass) {
        return Optional.ofNullable(KINDS.get(ticketClass));
    }

    static Optional<String> ticketClass(IncidentKind kind) {
        return KINDS.entrySet().stream()
                .filter(each -> each.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
