package kazasu.workbench.office;

import kazasu.office.Resident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 記録誤り等: the office finds an error in a certificate, and tells the holder (rules.md §2.3). */
@Command(
        name = "recording-error",
        description = {"an error is found in a certificate, which is revoked", "記録誤り等による失効"})
final class ErrorWord extends OfficeWord {
    @Mixin
    private CertificateOptions which = new CertificateOptions();

    @Override
    Done act(OpenOffice office, Resident person) {
        office.counter(person).recordingError(which.of(office, person).record().id());
        return Done.of("the certificate is revoked, the holder is told", "電子証明書を失効させ、本人に通知しました");
    }
}
