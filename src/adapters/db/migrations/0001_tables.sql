-- The record. Every table carries organisation_id in its primary key and in every foreign key, so that no row can
-- point into another organisation. Whatever a person wrote, names and ways to reach them are `sealed`.
-- Tables of sign-in live in a schema of their own (0002): they are read before an organisation is known.

-- AES-256-GCM: format 1 · version of the key (2 bytes, not 0) · nonce (12) · ciphertext · tag (16).
create domain sealed as bytea check (
  octet_length(value) >= 31 and get_byte(value, 0) = 1 and get_byte(value, 1) + get_byte(value, 2) > 0
);
create domain digest as bytea check (octet_length(value) = 32);

create domain risk_level as text check (value in ('none', 'low', 'moderate', 'high', 'imminent'));
create domain episode_state as text check (value in ('flagged', 'acknowledged', 'assessed', 'closed'));
create domain member_role as text check (value in ('practitioner', 'supervisor', 'administrator', 'evaluator'));
create domain assist_level as text check (value in ('none', 'feedback', 'moves', 'drafts'));
create domain locale as text check (value in ('en', 'es'));
create domain language as text check (value in ('en', 'es', 'unknown'));
create domain origin as text check (value in ('own-words', 'with-feedback', 'from-a-move', 'edited-from-a-draft'));
create domain purpose as text check (value in (
  'draft-replies', 'suggest-moves', 'read-risk', 'draft-notes', 'transcribe', 'research', 'quality-review'));
create domain consent_giver as text check (value in ('client', 'guardian'));
create domain provider_kind as text check (value in ('openai-compatible', 'anthropic', 'openai'));
create domain suggestion_kind as text check (value in ('moves', 'draft'));
create domain outbox_kind as text check (value in ('message-received', 'reply-sent', 'episode-changed',
  'ai-choice-changed', 'consent-changed', 'signal-corrected'));
create domain tier as smallint check (value between 0 and 3);

-- Ids and nothing else. Its policy alone lets the server read every row, because at start it must learn which
-- organisations exist before it can say which one it works for; an id opens nothing.
create table organisation (
  organisation_id uuid primary key,
  made_at timestamptz not null default now()
);

-- One row per organisation that every chained insert locks: it hands out numbers in commit order, without gaps.
create table head (
  organisation_id uuid primary key references organisation,
  audit_sequence bigint not null default 0,
  audit_hash text not null default repeat('0', 64),
  outbox_sequence bigint not null default 0
);

create table organisation_key (
  organisation_id uuid references organisation,
  version smallint check (version > 0),
  wrapped sealed not null,
  made_at timestamptz not null default now(),
  primary key (organisation_id, version)
);

create table organisation_setting (
  organisation_id uuid primary key references organisation,
  name sealed not null,
  assist assist_level not null,
  hours sealed not null,
  language locale not null
);

create table provider (
  organisation_id uuid primary key references organisation,
  kind provider_kind not null,
  name text not null,
  model text not null,
  base_url sealed,
  key sealed
);

-- A person on the staff. `email_lookup` is HMAC-SHA-256 of the address under a key derived from the master key:
-- it finds the person who signs in without an address standing here.
create table member (
  organisation_id uuid references organisation,
  member_id uuid,
  role member_role not null,
  name sealed not null,
  title sealed not null,
  email sealed not null,
  email_lookup digest not null unique,
  active boolean not null default true,
  added_at timestamptz not null default now(),
  primary key (organisation_id, member_id)
);

-- Days are inclusive and UTC, as in src/domain/review/approve.ts.
create table licence (
  organisation_id uuid,
  licence_id uuid,
  member_id uuid not null,
  jurisdiction text not null,
  number sealed not null,
  valid_from date not null,
  expires_on date not null,
  withdrawn_at timestamptz,
  primary key (organisation_id, licence_id),
  unique (organisation_id, licence_id, member_id),
  foreign key (organisation_id, member_id) references member
);

create table client (
  organisation_id uuid references organisation,
  client_id uuid,
  profile sealed not null,
  jurisdiction text not null,
  country text not null,
  language locale not null,
  added_at timestamptz not null default now(),
  primary key (organisation_id, client_id)
);

-- Destroying a client's rows here is erasure: nothing sealed under them can be opened again.
create table client_key (
  organisation_id uuid,
  client_id uuid,
  version smallint check (version > 0),
  wrapped sealed not null,
  made_at timestamptz not null default now(),
  primary key (organisation_id, client_id, version),
  -- Checked at commit: the key comes first, since the client's row is sealed with it.
  foreign key (organisation_id, client_id) references client deferrable initially deferred
);

create table care (
  organisation_id uuid,
  client_id uuid,
  member_id uuid,
  since timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organisation_id, client_id, member_id),
  foreign key (organisation_id, client_id) references client,
  foreign key (organisation_id, member_id) references member
);
create index care_of_member on care (organisation_id, member_id);

create table client_link (
  organisation_id uuid,
  link_id uuid,
  client_id uuid not null,
  token_sha256 digest not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organisation_id, link_id),
  unique (organisation_id, token_sha256),
  foreign key (organisation_id, client_id) references client
);

-- `version` goes up by one with every stored message, by trigger alone.
create table conversation (
  organisation_id uuid,
  conversation_id uuid,
  client_id uuid not null,
  version integer not null default 0,
  no_ai boolean not null default false,
  primary key (organisation_id, conversation_id),
  unique (organisation_id, client_id),
  unique (organisation_id, conversation_id, client_id),
  foreign key (organisation_id, client_id) references client
);

-- A practitioner's yes to exactly this text, for one version of one thread. Why two digests:
-- docs/decisions/2026-11-21-approval-digests.md.
create table approval (
  organisation_id uuid,
  approval_id uuid,
  conversation_id uuid not null,
  approved_by uuid not null,
  licence_id uuid not null,
  thread_version integer not null,
  text_mac digest not null,
  sealed_sha256 digest not null,
  origin origin not null,
  share_edited double precision check (share_edited between 0 and 1),
  model text,
  at timestamptz not null,
  primary key (organisation_id, approval_id),
  unique (organisation_id, approval_id, conversation_id),
  foreign key (organisation_id, conversation_id) references conversation,
  foreign key (organisation_id, approved_by) references member,
  foreign key (organisation_id, licence_id, approved_by) references licence (organisation_id, licence_id, member_id)
);

-- Its author is one client or one member: there is no column a model could stand in.
-- `version` is the conversation's version after it, set by trigger.
create table message (
  organisation_id uuid,
  message_id uuid,
  conversation_id uuid not null,
  client_id uuid not null,
  version integer not null default 0,
  author_client uuid,
  author_member uuid,
  text sealed not null,
  at timestamptz not null,
  submission_id text check (submission_id ~ '^[A-Za-z0-9_-]{1,64}$'),
  level risk_level,
  language language,
  signals sealed,
  approval_id uuid,
  text_mac digest,
  primary key (organisation_id, message_id),
  unique (organisation_id, conversation_id, version),
  unique (organisation_id, conversation_id, submission_id),
  unique (organisation_id, approval_id),
  check (num_nonnulls(author_client, author_member) = 1),
  check (author_client = client_id),
  check (author_client is null or
    (num_nonnulls(submission_id, level, language, signals) = 4 and num_nonnulls(approval_id, text_mac) = 0)),
  check (author_member is null or
    (num_nonnulls(submission_id, level, language, signals) = 0 and num_nonnulls(approval_id, text_mac) = 2)),
  foreign key (organisation_id, conversation_id, client_id)
    references conversation (organisation_id, conversation_id, client_id),
  foreign key (organisation_id, author_client) references client,
  foreign key (organisation_id, author_member) references member,
  foreign key (organisation_id, approval_id, conversation_id)
    references approval (organisation_id, approval_id, conversation_id)
);

-- Overlay on a message's signals, never a change of them; the latest for one place wins.
-- `correction` is sealed JSON {start, rule, wrong}: a rule's name alone is clinical.
create table signal_correction (
  organisation_id uuid,
  correction_id uuid,
  message_id uuid not null,
  correction sealed not null,
  by_client uuid,
  by_member uuid,
  at timestamptz not null,
  primary key (organisation_id, correction_id),
  check (num_nonnulls(by_client, by_member) = 1),
  foreign key (organisation_id, message_id) references message,
  foreign key (organisation_id, by_client) references client,
  foreign key (organisation_id, by_member) references member
);
create index signal_correction_of_message on signal_correction (organisation_id, message_id);

-- What was shown for one thread version. Moves are chosen once; drafts may be asked for again.
create table suggestion (
  organisation_id uuid,
  suggestion_id uuid,
  conversation_id uuid not null,
  thread_version integer not null,
  kind suggestion_kind not null,
  shown sealed not null,
  shown_to uuid not null,
  at timestamptz not null,
  primary key (organisation_id, suggestion_id),
  foreign key (organisation_id, conversation_id) references conversation,
  foreign key (organisation_id, shown_to) references member
);
create unique index moves_once on suggestion (organisation_id, conversation_id, thread_version)
  where kind = 'moves';
create index suggestion_of_version on suggestion (organisation_id, conversation_id, thread_version);

create table own_words (
  organisation_id uuid,
  conversation_id uuid,
  member_id uuid,
  words sealed not null,
  saved_at timestamptz not null default now(),
  primary key (organisation_id, conversation_id, member_id),
  foreign key (organisation_id, conversation_id) references conversation,
  foreign key (organisation_id, member_id) references member
);

-- State, holder and times change by inserting an episode_step alone; the server may only raise the level itself, and
-- flag the episode again (`flagged_at`). `assessed_version` is the conversation's at the last assessment.
create table episode (
  organisation_id uuid,
  episode_id uuid,
  conversation_id uuid not null,
  level risk_level not null,
  state episode_state not null default 'flagged',
  opened_at timestamptz not null,
  holder_id uuid,
  acknowledged_at timestamptz,
  assessed_at timestamptz,
  closed_at timestamptz,
  flagged_at timestamptz,
  assessed_version integer,
  primary key (organisation_id, episode_id),
  foreign key (organisation_id, conversation_id) references conversation,
  foreign key (organisation_id, holder_id) references member
);
create unique index one_open_episode on episode (organisation_id, conversation_id) where state <> 'closed';

-- A person's step. `words` is the assessment or the reason, sealed under the client's key.
create table episode_step (
  organisation_id uuid,
  step_id uuid,
  episode_id uuid not null,
  from_state episode_state not null,
  to_state episode_state not null,
  by_member uuid not null,
  words sealed,
  at timestamptz not null,
  primary key (organisation_id, step_id),
  foreign key (organisation_id, episode_id) references episode,
  foreign key (organisation_id, by_member) references member
);
create index episode_step_of_episode on episode_step (organisation_id, episode_id);

create table consent (
  organisation_id uuid,
  consent_id uuid,
  client_id uuid not null,
  purpose purpose not null,
  provider text not null,
  model text not null,
  language text not null,
  version text not null,
  given_by consent_giver not null,
  given_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, consent_id),
  foreign key (organisation_id, client_id) references client
);
create index consent_of_client on consent (organisation_id, client_id);

-- Everything after `detail` is set by trigger, as src/domain/audit/chain.ts computes it.
create table audit_entry (
  organisation_id uuid references organisation,
  sequence bigint,
  at text not null,
  actor_kind text not null,
  actor_id text not null,
  event text not null,
  subject_kind text not null,
  subject_id text not null,
  detail text not null,
  previous text not null default '',
  hash text not null default '',
  primary key (organisation_id, sequence)
);

create table outbox (
  organisation_id uuid,
  sequence bigint,
  kind outbox_kind not null,
  conversation_id uuid not null,
  tier tier not null,
  at timestamptz not null,
  primary key (organisation_id, sequence),
  foreign key (organisation_id, conversation_id) references conversation
);
