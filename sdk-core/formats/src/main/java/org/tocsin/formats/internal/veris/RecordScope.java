package org.tocsin.formats.internal.veris;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.code.Code;
import org.tocsin.code.CodeList;
import org.tocsin.code.Environment;
import org.tocsin.code.Hosting;
import org.tocsin.code.Precision;
import org.tocsin.code.Sector;
import org.tocsin.code.SystemKind;
import org.tocsin.code.Unit;
import org.tocsin.json.Node;
import org.tocsin.message.Quantity;
import org.tocsin.message.incident.AffectedSystem;
import org.tocsin.message.incident.IncidentScope;

/** The scope of the incident: the sector of the victim, and the assets. */
final class RecordScope {

    private static final List<String> PLACES = List.of("cloud", "role", "governance", "accessibility");
    private static final List<String> HOSTS = List.of("hosting", "management", "ownership", "governance");

    private final VerisRecord record;
    private final Node asset;

    RecordScope(VerisRecord record) {
        this.record = record;
        this.asset = record.at("asset");
    }

    IncidentScope scope() {
        return IncidentScope.builder().sectors(sectors()).systems(systems()).build();
    }

    private List<Sector> sectors() {
        Set<Sector> sectors = new LinkedHashSet<>();
        for (Node victim : record.at("victim").oneOrMany()) {
            industry(victim).ifPresent(sectors::add);
            sectors.addAll(record.codes(Sector.list(), "victim.government", victim.get("government")));
        }
        if (sectors.size() > 1) {
            sectors.remove(Sector.UNKNOWN);
        }
        return sectors.isEmpty()
                ? List.of(Sector.UNKNOWN)
                : sectors.stream().limit(VerisRecord.MOST).toList();
    }

    /** The sector for the NAICS number of a victim. */
    static Optional<Sector> industry(Node victim) {
        return VerisRecord.label(victim.get("industry"))
                .filter(number -> number.length() <= VerisRecord.MOST)
                .flatMap(number -> VerisRecord.naics().codeOfPrefix(Sector.list(), number));
    }

    private List<AffectedSystem> systems() {
        Environment environment = single(Environment.list(), PLACES);
        Hosting hosting = single(Hosting.list(), HOSTS);
        List<AffectedSystem> systems = new ArrayList<>();
        for (Node each : asset.get("assets").elements()) {
            if (systems.size() < VerisRecord.MOST) {
                record.code(SystemKind.list(), "asset.assets.variety", each.get("variety"))
                        .ifPresent(kind -> systems.add(AffectedSystem.builder()
                                .kind(kind)
                                .quantity(quantity(each.get("amount")))
                                .environment(environment)
                                .hosting(hosting)
                                .build()));
            }
        }
        total(systems);
        people(systems);
        return systems;
    }

    private @Nullable Quantity quantity(Node amount) {
        return record.count(amount)
                .map(value -> Quantity.builder()
                        .value(value)
                        .unit(Unit.SYSTEMS)
                        .precision(Precision.ESTIMATE)
                        .build())
                .orElse(null);
    }

    /** Writes the total of the assets, only where there is a single kind of system. */
    private void total(List<AffectedSystem> systems) {
        Node total = asset.get("total_amount");
        if (systems.size() != 1) {
            return;
        }
        Quantity counted = systems.get(0).quantity();
        if (counted == null) {
            systems.set(0, systems.get(0).toBuilder().quantity(quantity(total)).build());
        } else if (VerisRecord.plain(total)
                .filter(number -> Long.valueOf(number.longValue()).equals(counted.value()))
                .isPresent()) {
            record.account().typed(total);
        }
    }

    /** Adds the people who were the targets of social actions as systems, because they are assets in VERIS. */
    private void people(List<AffectedSystem> systems) {
        Set<SystemKind> known = new LinkedHashSet<>();
        systems.forEach(system -> known.add(system.kind()));
        record.codes(SystemKind.list(), "action.social.target", record.at("action", "social", "target")).stream()
                .filter(known::add)
                .limit(VerisRecord.MOST - systems.size())
                .forEach(kind -> systems.add(AffectedSystem.builder().kind(kind).build()));
    }

    /**
     * The code for all assets. VERIS has several members for all assets together, and a system has only one; the first
     * one that is not unknown is taken, the others get no entry.
     */
    private <C extends Code> @Nullable C single(CodeList<C> list, List<String> members) {
        List<Node> leaves = members.stream()
                .flatMap(member -> asset.get(member).oneOrMany().stream())
                .filter(leaf ->
                        VerisRecord.crosswalk().code(list, reference(leaf)).isPresent())
                .toList();
        Optional<Node> telling = leaves.stream()
                .filter(leaf ->
                        !leaf.toString().equals("Unknown") && !leaf.toString().equals("NA"))
                .findFirst();
        return telling.or(() -> leaves.stream().findFirst())
                .flatMap(leaf -> record.code(list, path(leaf), leaf))
                .orElse(null);
    }

    private static String reference(Node leaf) {
        return path(leaf) + "." + leaf;
    }

    /** The path of a leaf without indices: {@code asset.cloud} for {@code /asset/cloud/0}. */
    private static String path(Node leaf) {
        String member = leaf.pointer().replaceFirst("/[0-9]+$", "");
        return "asset." + member.substring(member.lastIndexOf('/') + 1);
    }
}
