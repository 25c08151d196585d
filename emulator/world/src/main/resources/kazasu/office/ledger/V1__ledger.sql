-- One script for H2 and PostgreSQL: no partial index, no "returning", "varchar" without a length, times with a zone.
-- docs/ledger.md says what the tables are for.

create table resident (
  code varchar(11) primary key,
  name varchar not null,
  sex varchar(16) not null,
  birth_year int not null,
  birth_month int not null,
  birth_day int not null,
  address varchar not null,
  prefecture varchar not null,
  municipality_name varchar not null,
  municipality varchar(5) not null,
  status varchar(32) not null,
  stay_until date,
  registration varchar(16) not null,
  registration_day date,
  registration_flag boolean not null,
  adult_ward boolean not null,
  representative varchar(11)
);

create table register_entry (
  id bigint generated always as identity primary key,
  resident varchar(11) not null references resident,
  entry_day date not null,
  kind varchar not null,
  detail varchar not null
);
create index register_entry_resident on register_entry (resident);

create table card (
  number varchar(16) primary key,
  entry bigint generated always as identity,
  kind varchar(16) not null,
  holder varchar(11) not null references resident,
  issued date not null,
  expires date not null,
  state varchar(16) not null,
  pinless boolean not null
);
create index card_holder on card (holder);

-- An applicant may be on no register, and a card unknown: refusals are kept too.
create table application (
  id bigint generated always as identity primary key,
  procedure_kind varchar(32) not null,
  resident varchar(11) not null,
  card varchar(16),
  state varchar(16) not null,
  received_at timestamp(3) with time zone not null,
  reason varchar
);
create index application_resident on application (resident);
create index application_card on application (card);

create table application_certificate (
  application bigint not null references application,
  kind varchar(24) not null,
  public_key bytea,
  authority varchar(64),
  serial_number bigint,
  primary key (application, kind)
);

create table receipt (
  id bigint generated always as identity primary key,
  application bigint not null references application,
  resident varchar(11) not null,
  receipt_day date not null,
  yen int not null check (yen >= 0),
  reason varchar not null
);
create index receipt_resident on receipt (resident);

create table serial_number (
  authority varchar(64) primary key,
  next_number bigint not null
);

-- A partition of an authority's revocation list: what was issued to the residents of one municipality.
create table list_partition (
  authority varchar(64) not null,
  municipality varchar(5) not null,
  prefecture varchar not null,
  name varchar not null,
  primary key (authority, municipality)
);

-- live_key is there as long as the certificate neither was revoked nor had to make room after its end: its index forbids a second one.
create table certificate (
  authority varchar(64) not null,
  serial_number bigint not null check (serial_number > 0),
  kind varchar(24) not null,
  holder varchar(11) not null references resident,
  card varchar(16) not null references card,
  municipality varchar(5) not null,
  encoded bytea not null,
  fingerprint bytea not null,
  not_before timestamp(3) with time zone not null,
  not_after timestamp(3) with time zone not null,
  application bigint references application,
  replaces_authority varchar(64),
  replaces_serial bigint,
  issued_at timestamp(3) with time zone not null,
  live_key varchar(64),
  primary key (authority, serial_number),
  foreign key (authority, municipality) references list_partition
);
create unique index certificate_live on certificate (live_key);
create unique index certificate_fingerprint on certificate (fingerprint);
create index certificate_holder on certificate (holder);
create index certificate_card on certificate (card);
create index certificate_replaces on certificate (replaces_authority, replaces_serial);

-- At any time one row of a certificate is in effect at most: a hold's effect ends where it is released or a revocation takes its place.
create table revocation (
  id bigint generated always as identity primary key,
  authority varchar(64) not null,
  serial_number bigint not null,
  municipality varchar(5) not null,
  not_after timestamp(3) with time zone not null,
  recorded_at timestamp(3) with time zone not null,
  reason varchar(32) not null,
  cause varchar not null,
  released_at timestamp(3) with time zone,
  in_effect_until timestamp(3) with time zone,
  foreign key (authority, serial_number) references certificate
);
create index revocation_certificate on revocation (authority, serial_number);
create index revocation_list on revocation (authority, municipality, not_after);

create table published_list (
  authority varchar(64) not null,
  municipality varchar(5) not null,
  number bigint not null,
  this_update timestamp(3) with time zone not null,
  next_update timestamp(3) with time zone not null,
  encoded ${large} not null,
  primary key (authority, municipality, number),
  foreign key (authority, municipality) references list_partition
);
create index published_list_time on published_list (authority, municipality, this_update);

-- What the agency makes public: that an authority's key is compromised.
create table notice (
  id bigint generated always as identity primary key,
  authority varchar(64) not null,
  kind varchar(32) not null,
  published_at timestamp(3) with time zone not null
);
create index notice_authority on notice (authority);

create table relying_party (
  name varchar primary key,
  kinds varchar(64) not null
);

create table status_query (
  id bigint generated always as identity primary key,
  party varchar not null references relying_party,
  authority varchar(64) not null,
  serial_number numeric(49) not null,
  asked_at timestamp(3) with time zone not null,
  answer varchar(16) not null,
  yen int not null check (yen >= 0)
);
create index status_query_party on status_query (party, asked_at);
