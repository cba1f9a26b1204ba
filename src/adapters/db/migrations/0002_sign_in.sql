-- Sign-in of the staff, in a schema of its own that only rapport_auth enters. No name and no address of anybody
-- stands here: `email` is a keyed digest of the address (see pseudo-address.ts), the name is the member's id.

create schema sign_in;

create table sign_in.auth_user (
  id text primary key,
  organisation_id uuid not null,
  member_id uuid not null,
  email text not null unique check (email ~ '^[0-9a-f]{64}@sign-in\.invalid$'),
  email_verified boolean not null,
  image text check (image is null),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (organisation_id, member_id),
  foreign key (organisation_id, member_id) references public.member
);

-- Neither where somebody sat nor what browser they used is kept.
create table sign_in.auth_session (
  id text primary key,
  user_id text not null references sign_in.auth_user on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text check (ip_address is null or ip_address = ''),
  user_agent text check (user_agent is null or user_agent = ''),
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on sign_in.auth_session (user_id);

create table sign_in.auth_account (
  id text primary key,
  user_id text not null references sign_in.auth_user on delete cascade,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (provider_id, account_id)
);
create index on sign_in.auth_account (user_id);

-- One-time links: the identifier is the digest of the link's secret.
create table sign_in.auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on sign_in.auth_verification (identifier);

do $$
declare t name;
begin
  for t in select relname from pg_class where relnamespace = 'sign_in'::regnamespace and relkind = 'r' loop
    execute format('alter table sign_in.%I enable row level security, force row level security', t);
    execute format('create policy sign_in_only on sign_in.%I to rapport_auth using (true) with check (true)', t);
  end loop;
end $$;

revoke all on schema sign_in from public;
revoke all on all tables in schema sign_in from public;
grant usage on schema sign_in to rapport_auth;
grant select, insert, update, delete on all tables in schema sign_in to rapport_auth;
