package org.tocsin.formats.internal.stix.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tocsin.formats.internal.map.Parts;
import org.tocsin.formats.internal.map.Tree;
import org.tocsin.formats.internal.map.Trip;
import org.tocsin.json.Node;

/** Objects of a bundle as the parts that a list of ours is made of. They are read here; whoever writes makes them. */
final class StixParts implements Parts {

    private final String name;
    private final BiFunction<ObjectsToRead, Node, List<Node>> found;

    private StixParts(String name, BiFunction<ObjectsToRead, Node, List<Node>> found) {
        this.name = name;
        this.found = found;
    }

    /** The objects of a type that belong to the message. */
    static Parts objects(String type) {
        return new StixParts(type, (objects, from) -> objects.inForce(type));
    }

    /** The sightings of the object that is being read. */
    static Parts sightings() {
        return new StixParts("sighting", ObjectsToRead::sightings);
    }

    /** The elements of a list that objects of a type have. */
    static Parts elements(String type, String list) {
        return new StixParts(
                type + '/' + list,
                (objects, from) -> objects.inForce(type).stream()
                        .flatMap(object -> object.get(list).elements().stream())
                        .toList());
    }

    /** The sighting of the object that is being read without a member, where it is the only one. */
    static Parts onlySightingWithout(String member) {
        return new StixParts("sighting", (objects, from) -> {
            List<Node> without = objects.sightings(from).stream()
                    .filter(sighting -> !sighting.get(member).exists())
                    .limit(2)
                    .toList();
            return without.size() == 1 ? without : List.of();
        });
    }

    /** A member of the objects of a type, where they have it. */
    static Parts member(String type, String member) {
        return new StixParts(
                type + '/' + member,
                (objects, from) -> objects.inForce(type).stream()
                        .map(object -> object.get(member))
                        .filter(Node::exists)
                        .toList());
    }

    /** The objects of a type to which the object that is being read has a relation. */
    static Parts related(String relation, String type) {
        return new StixParts(type, (objects, from) -> {
            Set<String> targets = new HashSet<>();
            targets(objects, relation, from).forEach(targets::add);
            return of(objects, type, targets);
        });
    }

    /** The objects of a type that are impacted: those to which the incident or an impact says so. */
    static Parts impacted(String type) {
        return new StixParts(type, (objects, from) -> {
            Set<String> targets = new HashSet<>();
            targets(objects, "impacts", objects.root()).forEach(targets::add);
            objects.inForce("impact")
                    .forEach(impact ->
                            impact.get("impacted_refs").elements().forEach(each -> targets.add(each.toString())));
            return of(objects, type, targets);
        });
    }

    private static Stream<String> targets(ObjectsToRead objects, String relation, Node source) {
        String id = source.get("id").toString();
        return objects.inForce("relationship").stream()
                .filter(each -> each.get("relationship_type").toString().equals(relation)
                        && each.get("source_ref").toString().equals(id))
                .map(each -> each.get("target_ref").toString());
    }

    private static List<Node> of(ObjectsToRead objects, String type, Set<String> ids) {
        return objects.inForce(type).stream()
                .filter(each -> ids.contains(each.get("id").toString()))
                .toList();
    }

    @Override
    public List<Node> find(Trip trip, Node from) {
        return found.apply(trip.surroundings(ObjectsToRead.class), from);
    }

    @Override
    public boolean areMade() {
        return false;
    }

    @Override
    public Tree make(Trip trip, Tree to) {
        throw new IllegalStateException("objects have identifiers, which a map does not know");
    }

    @Override
    public void unmake(Trip trip, Tree to, Tree part) {
        throw new IllegalStateException("nothing was made");
    }

    @Override
    public String name() {
        return name;
    }
}
