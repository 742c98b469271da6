package org.tocsin.examples.commandline;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.Tocsin;
import org.tocsin.examples.console.SafeText;
import org.tocsin.rule.RulePack;
import org.tocsin.rule.RulePackProvider;
import org.tocsin.validation.ProblemCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The rules that are checked beside those of the format. */
final class RuleOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it first
    private CommandSpec command;

    @Option(
            names = "--rules",
            paramLabel = "JAR",
            description =
                    "Check the rules of the rule packs in this jar, too; may be given several times. The jar is a "
                            + "program: it can do what you can.")
    private List<Path> jars = List.of();

    private @Nullable List<RulePack> packs;

    /** The packs in the jars, loaded when they are first asked for. */
    private List<RulePack> packs() {
        if (packs == null) {
            packs = jars.stream().flatMap(jar -> packsIn(jar).stream()).toList();
        }
        return packs;
    }

    /** The SDK with these rules. */
    Tocsin tocsin() {
        if (packs().isEmpty()) {
            return Tocsin.standard();
        }
        Tocsin.Builder builder = Tocsin.builder();
        packs().forEach(builder::rules);
        try {
            return builder.build();
        } catch (IllegalArgumentException refused) {
            throw wrong("--rules: " + refused.getMessage());
        }
    }

    /** The code of a rule of a pack; empty where none is called so. */
    Optional<ProblemCode> find(String id) {
        return packs().stream()
                .flatMap(pack -> Stream.concat(pack.codes().stream(), pack.contextCodes().stream()))
                .filter(code -> code.id().equals(id))
                .findFirst();
    }

    private List<RulePack> packsIn(Path jar) {
        if (!Files.isReadable(jar) || Files.isDirectory(jar)) {
            throw wrong("--rules: can't read " + jar);
        }
        try {
            List<RulePack> found =
                    providers(jar).stream().map(RulePackProvider::rulePack).toList();
            if (found.isEmpty()) {
                throw wrong("--rules: there is no rule pack in " + jar);
            }
            return found;
        } catch (ServiceConfigurationError | LinkageError | RuntimeException broken) {
            if (broken instanceof ParameterException known) {
                throw known;
            }
            throw wrong("--rules: the rule pack in " + jar + " can't be loaded: " + broken);
        }
    }

    /** What this jar provides itself; it is not closed, since its classes are loaded as they are needed. */
    private List<RulePackProvider> providers(Path jar) {
        try {
            ClassLoader loader =
                    new URLClassLoader(new URL[] {jar.toUri().toURL()}, RuleOptions.class.getClassLoader());
            return ServiceLoader.load(RulePackProvider.class, loader).stream()
                    .filter(provider -> loader.equals(provider.type().getClassLoader()))
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (MalformedURLException noPlace) {
            throw wrong("--rules: can't read " + jar);
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), SafeText.of(message));
    }
}
