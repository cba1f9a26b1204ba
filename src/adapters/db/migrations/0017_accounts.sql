-- Second factors, what a session was begun with, and what an organisation asks of sign-in.

alter table sign_in.auth_user add column two_factor_enabled boolean not null default false;

-- `factor`: the strongest that this session has proven; `proven_at`: when any was proven last.
alter table sign_in.auth_session
  add column factor text not null default 'link'
    check (factor in ('password', 'link', 'provider', 'authenticator', 'recovery-code', 'passkey')),
  add column proven_at timestamptz;

-- A passkey's public half. Its name may name a person or their phone, so it is sealed like everything people write.
create table sign_in.auth_passkey (
  id text primary key,
  user_id text not null references sign_in.auth_user on delete cascade,
  name text check (name is null or (name ~ '^[A-Za-z0-9+/]+=*$' and length(name) between 40 and 1000)),
  public_key text not null,
  credential_id text not null unique,
  counter double precision not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz not null
);
create index on sign_in.auth_passkey (user_id);

-- The secret of an authenticator app is encrypted under the key of sign-in; recovery codes are digests.
create table sign_in.auth_two_factor (
  id text primary key,
  user_id text not null unique references sign_in.auth_user on delete cascade,
  secret text not null,
  backup_codes text not null check (backup_codes ~ '^\[("[0-9a-f]{64}"(,"[0-9a-f]{64}")*)?\]$'),
  verified boolean not null,
  -- The last half minute whose code was used: a code that was looked at over a shoulder works no second time.
  last_step double precision not null default 0,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

-- An identity provider's tokens are of no use here and would be a way in elsewhere; and its subject may be an address.
alter table sign_in.auth_account
  add constraint no_tokens check (access_token is null and refresh_token is null and id_token is null),
  add constraint no_addresses check (provider_id = 'credential' or account_id ~ '^[0-9a-f]{64}$');

do $$
declare t text;
begin
  foreach t in array array['auth_passkey', 'auth_two_factor'] loop
    execute format('alter table sign_in.%I enable row level security, force row level security', t);
    execute format('create policy sign_in_only on sign_in.%I to rapport_auth using (true) with check (true)', t);
    execute format('revoke all on sign_in.%I from public', t);
    execute format('grant select, insert, update, delete on sign_in.%I to rapport_auth', t);
  end loop;
end $$;

-- What an organisation asks of sign-in, and the identity provider it has. No row: nothing is asked, and there is none.
create table sign_in_rule (
  organisation_id uuid primary key references organisation,
  second_factor boolean not null,
  issuer sealed,
  client_id sealed,
  client_secret sealed,
  check ((issuer is null) = (client_id is null)),
  check (client_secret is null or issuer is not null)
);
alter table sign_in_rule enable row level security, force row level security;
create policy own_organisation on sign_in_rule using (organisation_id = current_organisation());
revoke all on sign_in_rule from public;
grant select, insert, update on sign_in_rule to rapport_server;

-- An administrator gives roles and takes people off the staff.
grant update (role) on member to rapport_server;
