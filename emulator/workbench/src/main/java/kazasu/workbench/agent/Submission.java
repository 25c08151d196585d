package kazasu.workbench.agent;

import java.net.URI;
import java.util.List;
import kazasu.command.Text;

/**
 * What a portal says about a form that waits for its signature (docs/portal.md). All addresses are on the portal's own site.
 *
 * @param title of the form
 * @param document where the form is fetched
 * @param signed where the signed form is sent
 * @param page where the holder goes on
 * @param formats the portal takes, the one that it likes best first
 * @param open whether it still waits
 */
record Submission(Text title, URI document, URI signed, URI page, List<String> formats, boolean open) {
    Submission {
        formats = List.copyOf(formats);
    }
}
