package org.tocsin.internal.rule;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.tocsin.internal.hours.TimeZones;
import org.tocsin.message.Message;
import org.tocsin.message.directory.DirectoryEntry;
import org.tocsin.validation.CoreProblem;
import org.tocsin.validation.NearNames;
import org.tocsin.validation.Problem;
import org.tocsin.validation.ProblemVariant;

/** Family DIR: the time zone of an entry is the present name of a place. */
@Checks(CoreProblem.UNKNOWN_TIME_ZONE)
final class TimeZoneRules implements Rule {

    private static final String POINTER = "/body/timeZone";

    @Override
    public void check(Message<?> message, Findings findings) {
        if (message.body() instanceof DirectoryEntry entry && entry.timeZone() != null) {
            check(entry.timeZone(), findings);
        }
    }

    private static void check(String zone, Findings findings) {
        Optional<ZoneOffset> offset = TimeZones.offset(zone);
        Optional<String> newName = TimeZones.newName(zone);
        if (offset.isPresent()) {
            String fixed = offset.get().equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.get();
            Optional<String> name = TimeZones.nameOf(offset.get());
            findings.add(problem(zone, fixed)
                    .withVariant(ProblemVariant.OFFSET)
                    .withSuggestions(name.isPresent() ? List.of(name.get()) : List.of()));
        } else if (newName.isPresent()) {
            findings.add(problem(zone, newName.get())
                    .withVariant(ProblemVariant.RENAMED)
                    .withSuggestions(List.of(newName.get())));
        } else if (TimeZones.isShort(zone)) {
            findings.add(problem(zone).withVariant(ProblemVariant.SHORT_NAME));
        } else if (!TimeZones.isKnown(zone)) {
            findings.add(problem(zone).withSuggestions(NearNames.to(zone, TimeZones.names())));
        }
    }

    private static Problem problem(String... arguments) {
        return Problem.of(CoreProblem.UNKNOWN_TIME_ZONE, POINTER, arguments);
    }
}
