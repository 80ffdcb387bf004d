import { Client } from 'minio'
import type { Storage } from './storage.ts'
import type { S3Address } from './storage-address.ts'

const isAbsent = (error: unknown) =>
  error instanceof Error && 'code' in error && /^(NoSuchKey|NotFound)$/.test(String(error.code))

/** A bucket of an S3-compatible server; made when it is not there and may be made. */
export async function s3Storage(address: S3Address): Promise<Storage> {
  const { bucket, region } = address
  const client = new Client({
    endPoint: address.host,
    port: address.port,
    useSSL: address.tls,
    accessKey: address.key,
    secretKey: address.secret,
    region,
    pathStyle: true,
  })
  if (!(await client.bucketExists(bucket))) await client.makeBucket(bucket, region)
  return {
    put: async (name, bytes, type) =>
      void (await client.putObject(bucket, name, bytes, bytes.length, { 'content-type': type })),
    get: async (name) => {
      try {
        const { size } = await client.statObject(bucket, name)
        return { size, bytes: await client.getObject(bucket, name) }
      } catch (error) {
        if (isAbsent(error)) return null
        throw error
      }
    },
    drop: async (names) => {
      // S3 answers for an absent name as for a present one
      for (const name of names) await client.removeObject(bucket, name)
    },
  }
}
