package org.tocsin.formats.internal.veris;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.IndustryScheme;
import org.tocsin.code.SizeBand;
import org.tocsin.code.VictimDisclosure;
import org.tocsin.code.VictimRelation;
import org.tocsin.json.Node;
import org.tocsin.message.PartyCode;
import org.tocsin.message.Text;
import org.tocsin.message.incident.AffectedArea;
import org.tocsin.message.incident.IndustryCode;
import org.tocsin.message.incident.Victim;
import org.tocsin.message.incident.Victims;
import org.tocsin.validation.CoreProblem;

/** The victims: by sector and size, and by name only if the caller permits it. */
final class RecordVictims {

    private static final Pattern AREA = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final int SHORT_LINE = 64;
    private static final String NOT_NAMED = "victims are not named unless the caller says so";

    private final VerisRecord record;
    private final boolean named;

    RecordVictims(VerisRecord record, boolean named) {
        this.record = record;
        this.named = named;
    }

    @Nullable
    Victims victims() {
        List<Victim> parties = new ArrayList<>();
        for (Node victim : record.at("victim").oneOrMany()) {
            withhold(victim);
            int room = VerisRecord.MOST - parties.size();
            if (victim.isObject() && room > 0) {
                parties.addAll(primary(victim, room));
                secondary(victim.get("secondary"), parties);
            }
        }
        if (parties.isEmpty()) {
            return null;
        }
        return named ? withConsent(parties) : bySector(parties);
    }

    /**
     * Enters as lost what names a victim or nearly identifies it, such as the part of a country; also for victims
     * without a place.
     */
    private void withhold(Node victim) {
        if (!named) {
            Node secondary = victim.get("secondary");
            for (Node leaf : List.of(
                    victim.get("victim_id"), victim.get("state"), secondary.get("victim_id"), secondary.get("notes"))) {
                record.account().lost(leaf, CoreProblem.VALUE_DROPPED, NOT_NAMED);
            }
        }
    }

    private static Victims bySector(List<Victim> parties) {
        return Victims.builder()
                .disclosure(VictimDisclosure.SECTOR_ONLY)
                .parties(parties)
                .build();
    }

    private Victims withConsent(List<Victim> parties) {
        String consent = "Named in public sources; no consent of the victims themselves is recorded.";
        record.account().invented(CoreProblem.VALUE_INVENTED, "/body/victims/consent", consent);
        return Victims.builder()
                .disclosure(VictimDisclosure.NAMED_WITH_CONSENT)
                .consent(Text.of("en", consent))
                .parties(parties)
                .build();
    }

    private List<Victim> primary(Node victim, int room) {
        List<PartyCode> countries = countries(victim.get("country"), Math.min(room, VerisRecord.MOST / 2));
        List<Victim> victims = new ArrayList<>();
        victims.add(Victim.builder()
                .name(name(victim.get("victim_id")))
                .party(countries.isEmpty() ? null : countries.get(0))
                .area(area(victim.get("state"), countries))
                .sector(RecordScope.industry(victim).orElse(null))
                .sectorCodes(industry(victim.get("industry")))
                .sizeBand(record.code(SizeBand.list(), "victim.employee_count", victim.get("employee_count"))
                        .orElse(null))
                .relation(VictimRelation.PRIMARY)
                .build());
        countries.stream()
                .skip(1)
                .forEach(country -> victims.add(Victim.builder()
                        .party(country)
                        .relation(VictimRelation.PRIMARY)
                        .build()));
        return victims;
    }

    private List<PartyCode> countries(Node country, int most) {
        List<PartyCode> countries = new ArrayList<>();
        for (Node leaf : country.oneOrMany()) {
            leaf.text()
                    .filter(code -> VerisRecord.isParty(code) && countries.size() < most)
                    .map(PartyCode::of)
                    .ifPresent(party -> {
                        record.account().typed(leaf);
                        countries.add(party);
                    });
        }
        return countries;
    }

    private @Nullable Text name(Node leaf) {
        if (!named) {
            return null;
        }
        Optional<String> name = record.line(leaf);
        name.ifPresent(found -> record.account().typed(leaf));
        return name.map(words -> Text.of("und", words)).orElse(null);
    }

    private @Nullable AffectedArea area(Node state, List<PartyCode> countries) {
        if (!named) {
            return null;
        }
        return record.line(state)
                .map(name -> {
                    record.account().typed(state);
                    String code =
                            AREA.matcher(name).matches() || countries.isEmpty() ? name : countries.get(0) + "-" + name;
                    return AREA.matcher(code).matches()
                            ? AffectedArea.builder().code(code).build()
                            : AffectedArea.builder().name(Text.of("und", name)).build();
                })
                .orElse(null);
    }

    private List<IndustryCode> industry(Node leaf) {
        return VerisRecord.label(leaf)
                .filter(number -> number.length() <= SHORT_LINE && VerisRecord.isLine(number))
                .map(number -> {
                    record.account().typed(leaf);
                    return IndustryCode.builder()
                            .scheme(IndustryScheme.NAICS)
                            .code(number)
                            .build();
                })
                .stream()
                .toList();
    }

    private void secondary(Node secondary, List<Victim> parties) {
        for (Node id : secondary.get("victim_id").oneOrMany()) {
            if (named && parties.size() >= VerisRecord.MOST) {
                record.account().lost(id, CoreProblem.VALUE_DROPPED, "more victims than a message names");
            } else {
                Optional.ofNullable(name(id))
                        .ifPresent(name -> parties.add(Victim.builder()
                                .name(name)
                                .relation(VictimRelation.SECONDARY)
                                .build()));
            }
        }
    }
}
