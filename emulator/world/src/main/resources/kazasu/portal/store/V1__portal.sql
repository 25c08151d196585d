-- One script for H2 and PostgreSQL, beside the ledger's own tables and without a reference to them. docs/portal.md says what they are for.

create table portal_account (
  id varchar(32) primary key,
  created_at timestamp(3) with time zone not null
);

-- No certificate is kept, only which one it was (rules.md §5).
create table portal_account_certificate (
  authority varchar(32) not null,
  serial_number bigint not null,
  account varchar(32) not null references portal_account,
  -- when its holder proved to have the key; nothing for one that is known by its successor only
  proved_at timestamp(3) with time zone,
  primary key (authority, serial_number)
);
create index portal_account_certificate_account on portal_account_certificate (account);

create table portal_submission (
  id varchar(32) primary key,
  service varchar(32) not null,
  account varchar(32) references portal_account,
  state varchar(16) not null,
  created_at timestamp(3) with time zone not null,
  -- SHA-256 of the form as it was handed out, hexadecimal
  form_digest varchar(64) not null,
  -- CMS EnvelopedData for the authority's key: the form, and once it was sent, what was sent
  form_envelope ${large},
  sent_envelope ${large},
  sent_type varchar(64),
  sent_digest varchar(64),
  reception_number varchar(24) unique,
  received_at timestamp(3) with time zone,
  decided_at timestamp(3) with time zone,
  reason varchar(64),
  authority varchar(32),
  serial_number bigint
);
create index portal_submission_account on portal_submission (account);
create index portal_submission_state on portal_submission (state);

-- Reception numbers of a day count up without gaps.
create table portal_reception_day (
  reception_day date primary key,
  next_number int not null
);
