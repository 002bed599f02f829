package dev.gistline.infra;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** {@code infra/template.yaml}, its functions ({@code !Ref X}) read as their text. */
record Template(Map<?, ?> root) {

    static Template read() {
        try {
            return new Template(yaml(Path.of("../infra/template.yaml")));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static Map<?, ?> yaml(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file)) {
            return new Yaml(new Functions()).load(in);
        }
    }

    /** The resources of a type, by their names. */
    Map<String, Map<?, ?>> resources(String type) {
        Map<String, Map<?, ?>> found = new LinkedHashMap<>();
        map(root, "Resources").forEach((name, resource) -> {
            if (((Map<?, ?>) resource).get("Type").equals(type)) {
                found.put((String) name, map((Map<?, ?>) resource, "Properties"));
            }
        });
        return found;
    }

    /** The properties of the resource of a type and a name. */
    Map<?, ?> one(String type, String name) {
        Map<?, ?> resource = resources(type).get(name);
        if (resource == null) {
            throw new AssertionError("no " + name);
        }
        return resource;
    }

    static Object nonNull(Map<?, ?> map, String key) {
        Object value = map.get(key);
        if (value == null) {
            throw new AssertionError("no " + key);
        }
        return value;
    }

    static Map<?, ?> map(Map<?, ?> map, String... path) {
        Map<?, ?> at = map;
        for (String step : path) {
            if (!(at.get(step) instanceof Map<?, ?> next)) {
                throw new AssertionError("no " + step + " in " + at.keySet());
            }
            at = next;
        }
        return at;
    }

    /** A value that may stand alone or in a list. */
    static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static final class Functions extends SafeConstructor {
        Functions() {
            super(new LoaderOptions());
            yamlMultiConstructors.put("!", new Function());
        }

        private final class Function extends AbstractConstruct {
            @Override
            public Object construct(Node node) {
                String name = node.getTag().getValue();
                return switch (node) {
                    case ScalarNode scalar -> name + " " + scalar.getValue();
                    case SequenceNode sequence -> Map.of(name, constructSequence(sequence));
                    case MappingNode mapping -> Map.of(name, constructMapping(mapping));
                    default -> throw new AssertionError(name);
                };
            }
        }
    }
}
