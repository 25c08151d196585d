package kazasu.workbench.verify;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kazasu.command.Failure;
import kazasu.pki.BasicAttributes;
import kazasu.publication.ApplicantJson;
import kazasu.verifier.Challenge;
import kazasu.verifier.Content;
import kazasu.verifier.Document;
import kazasu.verifier.Limits;
import kazasu.verifier.Pem;
import kazasu.verifier.Purpose;
import kazasu.verifier.RefusedException;
import kazasu.verifier.VerificationRequest;
import kazasu.workbench.UserFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is asked: a picocli mixin. */
final class RequestOptions {
    private static final int APPLICANT = 64 << 10;

    @Parameters(
            paramLabel = "FILE",
            description = {
                "signed PDF, XML or CMS; with --signature the document apart from it; a login answer as JSON, or its challenge",
                "署名済みのPDF・XML・CMS。--signature を使うときは元の文書。ログイン応答のJSON、またはチャレンジ"
            })
    private Path file = Path.of("");

    @Option(
            names = "--signature",
            paramLabel = "FILE",
            description = {
                "apart from its document: CMS or XML; with --certificate the bare signature of a login answer",
                "文書と別の署名（CMSまたはXML）。--certificate を使うときはログイン応答の署名値"
            })
    private @Nullable Path signature;

    @Option(
            names = "--purpose",
            paramLabel = "application|login",
            description = {"what it is to be good for; default: application", "用途（application=申請、login=ログイン。省略時は申請）"})
    private Purpose purpose = Purpose.APPLICATION;

    @Option(
            names = "--applicant",
            paramLabel = "FILE",
            description = {
                "who the holder must be: JSON with name, birthDate, sex, address",
                "照合する申請者（JSON: name、birthDate、sex、address）"
            })
    private @Nullable Path applicant;

    @Option(
            names = "--challenge",
            paramLabel = "FILE",
            description = {"the challenge that was issued, of a login", "発行したチャレンジ（ログイン）"})
    private @Nullable Path challenge;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = {"of a login answer: DER or PEM", "ログイン応答の証明書（DERまたはPEM）"})
    private @Nullable Path certificate;

    VerificationRequest read(Instant at) {
        UserFiles.checkReadable(file);
        return new VerificationRequest(
                document(),
                purpose,
                at,
                Optional.ofNullable(applicant).map(RequestOptions::person),
                Optional.ofNullable(challenge).map(RequestOptions::issued));
    }

    Failure unreadable() {
        return UserFiles.unreadable(file);
    }

    private Document document() {
        if (certificate != null) {
            return bare(certificate);
        }
        if (signature != null) {
            return new Document.Detached(Content.of(file), UserFiles.readBeyond(signature, Limits.SIGNATURE));
        }
        if (purpose == Purpose.LOGIN && LoginAnswerFile.isJson(file)) {
            return LoginAnswerFile.read(UserFiles.readBeyond(file, LoginAnswerFile.LONGEST));
        }
        return new Document.Whole(Content.of(file));
    }

    private Document bare(Path of) {
        if (signature == null || purpose != Purpose.LOGIN) {
            throw new Failure(
                    "--certificate belongs to a login answer: --purpose login --signature FILE",
                    "--certificate はログイン応答に使います: --purpose login --signature FILE");
        }
        return new Document.LoginAnswer(
                UserFiles.readBeyond(file, LoginAnswerFile.LONGEST),
                UserFiles.readBeyond(signature, Limits.SIGNATURE),
                der(UserFiles.readBeyond(of, 2 * Limits.CERTIFICATE)));
    }

    /** What is damaged is handed on: that is the verifier's to say. */
    private static byte[] der(byte[] certificate) {
        try {
            return Pem.single(certificate, "CERTIFICATE").orElse(certificate);
        } catch (RefusedException e) {
            return certificate;
        }
    }

    private static BasicAttributes person(Path file) {
        try {
            return ApplicantJson.parse(UserFiles.read(file, APPLICANT));
        } catch (IllegalArgumentException e) {
            throw new Failure(
                    file + " is no applicant: a JSON object with name, birthDate (1991-05-04), sex (male …), address",
                    file + " は申請者ではありません。JSONで name、birthDate（1991-05-04）、sex（male など）、address を書いてください");
        }
    }

    private static Challenge issued(Path file) {
        try {
            return Challenge.parse(UserFiles.read(file, LoginAnswerFile.LONGEST));
        } catch (IllegalArgumentException e) {
            throw new Failure(file + " is no challenge", file + " はチャレンジではありません");
        }
    }
}
