package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.self;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.formats.internal.map.Correspondence;
import org.tocsin.formats.internal.map.ListPlace;
import org.tocsin.formats.internal.map.Rows;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.formats.internal.map.Values;
import org.tocsin.formats.internal.map.Way;
import org.tocsin.formats.internal.place.ProductPlaces;
import org.tocsin.json.Node;
import org.tocsin.message.Product;

/**
 * A product, and software: one object for each version. A relationship says which vulnerability it has; other software is
 * a product of the whole advisory. Relations are read here; whoever writes makes them.
 */
public final class ProductMap {

    private static final int LINE = 256;
    private static final String SOFTWARE = "software";
    private static final Set<String> RELATIONS = Set.of("related-to", "has");

    /** The CPE names that all tools accept: eleven parts after the prefix. */
    private static final Pattern CPE =
            Pattern.compile("cpe:2\\.3:[aho*-](:([A-Za-z0-9._]|-|\\*|\\\\[!-/:-@\\[-`{-~])+){10}");

    private static final Pattern CPE_OF_OURS = Pattern.compile("cpe:2\\.3:[aho*-]:[!-~]+");
    private static final int LONGEST_CPE = 500;

    public static final Correspondence<Product> PRODUCT = all(
            key(ProductPlaces.NAME, "name", Values.line(LINE)),
            one(ProductPlaces.VENDOR, "vendor", Values.line(LINE)),
            one(ProductPlaces.CPE, "cpe", cpe()));

    public static final Correspondence<String> VERSION = self("version", Values.line(LINE));

    private ProductMap() {}

    /** The products that a vulnerability is in. */
    static <O> Correspondence<O> ofVulnerability(ListPlace<O, Product> ours) {
        return new Software<>(ours, true);
    }

    /** The products that are said to have no single vulnerability. */
    static <O> Correspondence<O> ofAdvisory(ListPlace<O, Product> ours) {
        return new Software<>(ours, false);
    }

    private static <V> Values<V> cpe() {
        return Values.text(
                "CPE 2.3",
                name -> Optional.of(name).filter(ProductMap::isName),
                name -> Optional.of(name)
                        .filter(any -> name.length() <= LONGEST_CPE
                                && CPE_OF_OURS.matcher(name).matches()));
    }

    private static boolean isName(String cpe) {
        return cpe.length() <= LONGEST_CPE && CPE.matcher(cpe).matches();
    }

    private record Software<O>(ListPlace<O, Product> ours, boolean ofThis) implements Correspondence<O> {

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            if (trip.way() == Way.READ) {
                ObjectsToRead objects = trip.surroundings(ObjectsToRead.class);
                Map<String, Tree> products = new HashMap<>();
                List<Node> software = ofThis ? related(trip, objects, from) : unrelated(objects);
                software.forEach(each -> read(trip, each, to, products));
            }
            return true;
        }

        /** The software in relation to an object. */
        private static List<Node> related(Trip trip, ObjectsToRead objects, Node object) {
            String id = object.get("id").toString();
            return objects.inForce("relationship").stream()
                    .filter(relation -> isOf(relation, id))
                    .flatMap(relation -> ends(relation)
                            .flatMap(end -> objects.find(end).stream())
                            .filter(end -> end.get("type").toString().equals(SOFTWARE))
                            .peek(end -> said(trip, relation)))
                    .distinct()
                    .toList();
        }

        private static boolean isOf(Node relation, String id) {
            return RELATIONS.contains(relation.get("relationship_type").toString())
                    && ends(relation).anyMatch(id::equals);
        }

        private static Stream<String> ends(Node relation) {
            return Stream.of("source_ref", "target_ref")
                    .map(member -> relation.get(member).toString());
        }

        private static void said(Trip trip, Node relation) {
            List.of("relationship_type", "source_ref", "target_ref")
                    .forEach(member -> trip.said(relation.get(member), null));
            ThreatMap.object("relationship").carry(trip, relation, new Tree());
        }

        private static List<Node> unrelated(ObjectsToRead objects) {
            Set<String> related = new HashSet<>();
            objects.inForce("relationship").stream()
                    .filter(relation -> ends(relation).anyMatch(end -> end.startsWith("vulnerability--")))
                    .forEach(relation -> ends(relation).forEach(related::add));
            return objects.inForce(SOFTWARE).stream()
                    .filter(each -> !related.contains(each.get("id").toString()))
                    .toList();
        }

        /** Software of one name is one product, in all its versions. */
        private void read(Trip trip, Node software, Tree to, Map<String, Tree> products) {
            String name = software.get("name") + "\n" + software.get("vendor") + '\n' + software.get("cpe");
            Tree known = products.get(name);
            if (known == null && products.size() >= ours.most()) {
                return;
            }
            boolean fits = PRODUCT.carry(trip, software, known == null ? new Tree() : known);
            if (!fits) {
                return;
            }
            Tree product = products.computeIfAbsent(name, none -> to.at(ours.path()).add());
            PRODUCT.carry(trip, software, product);
            Tree versions = product.at(ProductPlaces.VERSIONS.path());
            if (!(versions.value() instanceof List<?> all) || all.size() < ProductPlaces.VERSIONS.most()) {
                VERSION.carry(trip, software, versions.add());
            }
            ThreatMap.object(SOFTWARE).carry(trip, software, new Tree());
        }

        @Override
        public void describe(Rows rows) {
            Rows each = rows.below(ours.path() + "/each", SOFTWARE);
            PRODUCT.describe(each);
            each.add(ProductPlaces.VERSIONS.path() + "/each", "version", "an object for each");
        }
    }
}
