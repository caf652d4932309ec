package cn.hengli.plan.persistence;

import cn.hengli.plan.PlanFile;
import cn.hengli.plan.PlanFileRefusal;
import cn.hengli.plan.PlanFiles;
import cn.hengli.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Plans as YAML, in UTF-8. The file is only taken apart into nodes: nothing in it can name a class to be built. */
@Component
class YamlPlanFiles implements PlanFiles {

    private static final int LONGEST = 1024 * 1024;

    @Override
    public PlanFile read(InputStream file) throws IOException {
        var bytes = file.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new Refused(PlanFileRefusal.TOO_LARGE);
        }
        return new YamlPlan().read(root(text(bytes)));
    }

    private static String text(byte[] bytes) {
        try {
            // a decoder of its own reports what is no UTF-8 instead of replacing it
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refused(PlanFileRefusal.NOT_READABLE, 1);
        }
    }

    private static Node root(String text) {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setNestingDepthLimit(10);
        // a repeated reference to a list could make a small file huge
        limits.setMaxAliasesForCollections(0);
        try {
            var root = new Yaml(limits).compose(new StringReader(text));
            if (root == null) {
                throw new Refused(PlanFileRefusal.NOT_READABLE, 1);
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new Refused(PlanFileRefusal.NOT_READABLE, mark == null ? 1 : mark.getLine() + 1);
        } catch (YAMLException e) {
            throw new Refused(PlanFileRefusal.NOT_READABLE, 1);
        }
    }
}
