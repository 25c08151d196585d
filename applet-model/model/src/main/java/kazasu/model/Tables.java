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
            InternalAuthenticateRule.TABLE,
            ContactAtrRule.TABLE,
            IssuerDataRule.TABLE,
            LastCommandIndicatorRule.TABLE,
            Commands.SET_PUBLIC_IC_KEY.table(),
            Commands.ISSUER_ONLY.table(),
            ReadRecordRule.TABLE,
            ChangeKeyRule.TABLE,
            OtherInternalAuthenticateRule.TABLE,
            OtherSignatureRule.TABLE,
            SetSessionKeyRule.TABLE,
            ManageAttributesRule.TABLE,
            Commands.OTHER_INDICATOR.table(),
            GetLifeCycleRule.TABLE,
            AdministrationChallengeRule.TABLE,
            ExternalAuthenticateRule.TABLE,
            new GenerateKeyPairRule().table(),
            new PutDataRule().table(),
            new AdministrationSelectFileRule().table(),
            new AdministrationSelectApplicationRule().table(),
            new UpdateBinaryRule().table(),
            new EraseBinaryRule().table(),
            new ResetRetryCounterRule().table(),
            new SetStatusRule().table());

    private Tables() {}
}
