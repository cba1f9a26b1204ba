/** The cluster's own administrator; reached only over the socket. */
export const SUPERUSER = 'postgres'

/**
 * Settings of the embedded PostgreSQL: durable, no network, sized for two cores and a small practice. Its log may
 * hold no text of anybody: statements, parameters and the details of failed rows stay out.
 */
export const postgresFlags = (socket: string): readonly string[] =>
  Object.entries({
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    max_connections: '120',
    shared_buffers: '64MB',
    wal_compression: 'pglz',
    max_wal_size: '512MB',
    io_method: 'sync',
    jit: 'off',
    max_parallel_workers_per_gather: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_min_messages: 'log',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
