package kazasu.model;

import java.util.List;

/** Every status table, in the order of the reference page. */
final class Tables {
    static final List<StatusTable> ALL = List.of(
            Dispatch.TABLE,
            SelectRule.TABLE,
            ReadBinaryRule.TABLE,
            VerifyRule.TABLE,
            RetryQueryRule.TABLE,
            ChangeReferenceDataRule.TABLE,
            ComputeDigitalSignatureRule.TABLE,
            GetChallengeRule.TABLE,
            LastCommandIndicatorRule.TABLE,
            GetLifeCycleRule.TABLE,
            AdministrationChallengeRule.TABLE,
            ExternalAuthenticateRule.TABLE,
            new GenerateKeyPairRule().table(),
            new PutKeyPartRule().table(),
            new AdministrationSelectFileRule().table(),
            new UpdateBinaryRule().table(),
            new EraseBinaryRule().table(),
            new ResetRetryCounterRule().table(),
            new SetStatusRule().table());

    private Tables() {}
}
