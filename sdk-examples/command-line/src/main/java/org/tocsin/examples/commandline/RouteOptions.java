package org.tocsin.examples.commandline;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.Tocsin;
import org.tocsin.code.Realm;
import org.tocsin.code.Tlp;
import org.tocsin.conversion.Addressing;
import org.tocsin.conversion.ConversionOptions;
import org.tocsin.conversion.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** From which format to which documents are converted, and what their format does not say of messages. */
final class RouteOptions {

    /** In place of a format: the one that a document looks like. */
    static final String AUTO = "auto";

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it first
    private CommandSpec command;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FORMAT",
            converter = ArgumentTypes.Source.class,
            description =
                    "The format of the input: tocsin, any other that 'tocsin formats' lists as read, or auto: the one"
                            + " that each file looks like, with --lines by its first line.")
    private String from = AUTO;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            converter = ArgumentTypes.Target.class,
            description = "The format of the output: tocsin, or any other that 'tocsin formats' lists as written.")
    private String to = AUTO;

    @Option(
            names = "--from-party",
            paramLabel = "PARTY[/ROLE]",
            description = "Not from Tocsin: the originator of the messages. The default role is national-technical.")
    private @Nullable Office fromParty;

    @Option(
            names = "--to-party",
            paramLabel = "PARTY[/ROLE]",
            description = "Not from Tocsin: a recipient of the messages; may be given several times.")
    private List<Office> toParties = List.of();

    @Option(
            names = "--tlp",
            paramLabel = "LABEL",
            description = "Not from Tocsin: the TLP label of the messages: clear, green, amber, amber+strict, red.")
    private @Nullable Tlp tlp;

    @Option(
            names = "--realm",
            split = ",",
            paramLabel = "REALM",
            description = {
                "Not from Tocsin: whether the messages are actual, test or draft; one of them.",
                "From Tocsin: take messages of these realms only. Default: all; but to another format only actual"
                        + " ones, so that an exercise is never taken for a real event."
            })
    private Set<Realm> realms = EnumSet.noneOf(Realm.class);

    @Option(
            names = "--attribution-drafts",
            description =
                    "Not from Tocsin: also give what a document says of who is responsible, as drafts of attribution"
                            + " statements behind its messages, which carry nothing of it.")
    private boolean attributionDrafts;

    /** The format that documents become. */
    Format target() {
        return Formats.find(to).orElseThrow();
    }

    /** The ways of all files. */
    Routes routes(Tocsin tocsin) {
        if (from.equals(AUTO)) {
            return new Recognised(tocsin);
        }
        Format named = Formats.find(from).orElseThrow();
        if (Formats.isOfMessages(named)
                && (fromParty != null || !toParties.isEmpty() || tlp != null || attributionDrafts)) {
            throw wrong(
                    "--from-party, --to-party, --tlp and --attribution-drafts are for other formats than tocsin: a message"
                            + " has its own");
        }
        return new Named(route(tocsin, named));
    }

    private Route route(Tocsin tocsin, Format source) {
        // Who names another realm than that of actual events asks for it expressly.
        boolean actualOnly = realms.isEmpty() || realms.equals(Set.of(Realm.ACTUAL));
        ConversionOptions options =
                actualOnly ? ConversionOptions.none() : ConversionOptions.none().withExercises();
        if (!Formats.isOfMessages(source)) {
            options = options.with(addressing(source));
        }
        return new Route(
                tocsin, source, target(), realms, attributionDrafts ? options.withAttributionDrafts() : options);
    }

    private Addressing addressing(Format source) {
        if (fromParty == null || toParties.isEmpty() || tlp == null || realms.size() != 1) {
            throw wrong("a document of " + source.title() + " does not say who tells whom, how far it may be shared and"
                    + " whether it is real: give --from-party, --to-party, --tlp and one --realm");
        }
        if (realms.contains(Realm.EXERCISE)) {
            throw wrong(
                    "a document of " + source.title() + " does not say which exercise it belongs to, and a message of"
                            + " the realm exercise has to: --realm is actual, test or draft");
        }
        return new Addressing(
                fromParty.originator(),
                toParties.stream().map(Office::recipient).toList(),
                tlp,
                realms.iterator().next());
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private record Named(Route route) implements Routes {

        @Override
        public boolean areToBeFound() {
            return false;
        }

        @Override
        public Route of(byte[] document) {
            return route;
        }
    }

    private final class Recognised implements Routes {

        private final Tocsin tocsin;

        Recognised(Tocsin tocsin) {
            this.tocsin = tocsin;
        }

        @Override
        public boolean areToBeFound() {
            return true;
        }

        @Override
        public Route of(byte[] document) throws IOException {
            List<Format> like = Formats.recognising(document);
            if (like.size() == 1 && Formats.isReadable(like.get(0))) {
                return route(tocsin, like.get(0));
            }
            String what = like.isEmpty()
                    ? "it looks like no known format"
                    : like.size() > 1
                            ? "it looks like several formats (" + Formats.ids(like) + ")"
                            : "it looks like " + like.get(0).id() + ", which is not read";
            throw new IOException(what + "; name the format with --from: " + Formats.ids(Formats.readable()));
        }
    }
}
