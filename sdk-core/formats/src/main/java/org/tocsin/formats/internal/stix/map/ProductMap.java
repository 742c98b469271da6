package org.tocsin.formats.internal.stix.map;

import static org.tocsin.formats.internal.map.Correspondence.all;
import static org.tocsin.formats.internal.map.Correspondence.key;
import static org.tocsin.formats.internal.map.Correspondence.one;
import static org.tocsin.formats.internal.map.Correspondence.self;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * A product, and software: one object for each version. Software with a relationship to a vulnerability is its product;
 * software to which there is one from what an advisory is about is a product of the whole. Relationships are read here;
 * whoever writes makes them.
 */
public final class ProductMap {

    private static final int LINE = 256;
    private static final String SOFTWARE = "software";
    private static final String RELATION = "relationship_type";
    private static final String SOURCE = "source_ref";
    private static final String TARGET = "target_ref";
    private static final Set<String> RELATIONS = Set.of("related-to", "has");

    /** What an advisory may be about, so that what it is related to is a product of the whole. */
    private static final List<String> SUBJECTS = List.of("vulnerability--", "malware--", "attack-pattern--");

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

    /** The products that the whole is about. */
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

    /** @param ofOne whether the object that is being read has the products; else what the whole is about has them */
    private record Software<O>(ListPlace<O, Product> ours, boolean ofOne) implements Correspondence<O> {

        @Override
        public boolean carry(Trip trip, Node from, Tree to) {
            if (trip.way() == Way.READ) {
                Map<String, Tree> products = new HashMap<>();
                related(trip, from).forEach(software -> read(trip, software, to, products));
            }
            return true;
        }

        private List<Node> related(Trip trip, Node from) {
            ObjectsToRead objects = trip.surroundings(ObjectsToRead.class);
            String id = from.get("id").toString();
            Set<Node> software = new LinkedHashSet<>();
            for (Node relation : objects.inForce("relationship")) {
                boolean fits = ofOne
                        ? relation.get(TARGET).toString().equals(id)
                        : SUBJECTS.stream().anyMatch(relation.get(SOURCE).toString()::startsWith);
                Optional<Node> found = fits
                                && RELATIONS.contains(relation.get(RELATION).toString())
                        ? objects.find(relation.get(ofOne ? SOURCE : TARGET).toString())
                        : Optional.empty();
                found.filter(each -> each.get("type").toString().equals(SOFTWARE))
                        .ifPresent(each -> {
                            software.add(each);
                            List.of(RELATION, SOURCE, TARGET).forEach(member -> trip.said(relation.get(member), null));
                            ThreatMap.object("relationship").carry(trip, relation, new Tree());
                        });
            }
            return List.copyOf(software);
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
            Tree product =
                    products.computeIfAbsent(name, none -> to.at(ours.path()).add());
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
