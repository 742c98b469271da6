package org.tocsin.examples.nationalprofile;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.code.Precedence;
import org.tocsin.code.Sector;
import org.tocsin.code.Tlp;
import org.tocsin.context.Context;
import org.tocsin.directory.ContactState;
import org.tocsin.directory.Directory;
import org.tocsin.message.Body;
import org.tocsin.message.Header;
import org.tocsin.message.Message;
import org.tocsin.message.Recipient;
import org.tocsin.message.TextEntry;
import org.tocsin.message.incident.IncidentReport;
import org.tocsin.rule.RuleFindings;
import org.tocsin.rule.RulePack;
import org.tocsin.rule.RulePackProvider;

/** The profile, for {@code Tocsin.builder().rules(...)} and for {@code tocsin validate --rules}. */
public final class NationalProfile implements RulePackProvider {

    // tag::pack[]
    @Override
    public RulePack rulePack() {
        return RulePack.builder("org.example.xb.national-profile")
                .extension(GridState.EXTENSION)
                .rule(NationalProblem.GRID_STATE_MISSING, IncidentReport.class, NationalProfile::gridState)
                .rule(NationalProblem.TICKET_MISSING, IncidentReport.class, (report, findings) -> {
                    if (report.body().localIds().isEmpty()) {
                        findings.add("/body/localIds");
                    }
                })
                .rule(NationalProblem.TITLE_NOT_IN_ENGLISH, NationalProfile::title)
                .rule(NationalProblem.LABEL_TOO_WIDE, IncidentReport.class, NationalProfile::label)
                .contextRule(NationalProblem.RECIPIENT_NOT_REACHED, Body.class, NationalProfile::recipients)
                .build();
    }
    // end::pack[]

    private static void gridState(Message<IncidentReport> report, RuleFindings findings) {
        boolean grid = sectors(report).contains(Sector.ENERGY_ELECTRICITY);
        if (grid && report.extension(GridState.EXTENSION).isEmpty()) {
            findings.add("/body/extensions", Sector.ENERGY_ELECTRICITY.code());
        }
    }

    private static List<Sector> sectors(Message<IncidentReport> report) {
        return report.body().scope() == null ? List.of() : report.body().scope().sectors();
    }

    private static void title(Message<Body> message, RuleFindings findings) {
        Set<String> languages =
                message.header().title().entries().stream().map(TextEntry::lang).collect(Collectors.toSet());
        if (languages.stream().noneMatch(language -> language.equals("en") || language.startsWith("en-"))) {
            findings.add("/title", String.join(", ", languages));
        }
    }

    private static void label(Message<IncidentReport> report, RuleFindings findings) {
        Tlp label = report.header().handling().tlp();
        if (sectors(report).contains(Sector.HEALTH) && (label == Tlp.CLEAR || label == Tlp.GREEN)) {
            findings.add("/handling/tlp", label.code());
        }
    }

    private static void recipients(Message<Body> message, Context context, RuleFindings findings) {
        Header header = message.header();
        // Both are there: the problem says that it needs them.
        Directory directory = Objects.requireNonNull(context.directory());
        Instant now = Objects.requireNonNull(context.clock()).instant();
        for (int i = 0;
                header.precedence() == Precedence.FLASH
                        && i < header.recipients().size();
                i++) {
            Recipient recipient = header.recipients().get(i);
            if (recipient.party() != null
                    && directory.contacts(recipient.party()).stream()
                            .noneMatch(contact -> contact.stateAt(now) == ContactState.IN_FORCE)) {
                findings.add("/recipients/" + i, recipient.party().toString());
            }
        }
    }
}
