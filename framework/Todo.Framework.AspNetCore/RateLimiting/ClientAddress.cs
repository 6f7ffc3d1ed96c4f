using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Todo.Framework.AspNetCore;

/// <summary>An address as limits count it.</summary>
public static class ClientAddress
{
    /// <summary>Of an IPv6 address the network, for whoever has one host of a /64 has them all; the same number for an IPv4
    /// address however it is written. Allocates nothing.</summary>
    public static UInt128 NetworkOf(IPAddress? address)
    {
        if (address is null) return UInt128.Zero;
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            (bytes[10], bytes[11]) = (0xFF, 0xFF); // ::ffff:a.b.c.d
            address.TryWriteBytes(bytes[12..], out _);
        }
        else
        {
            address.TryWriteBytes(bytes, out _);
            if (!address.IsIPv4MappedToIPv6) bytes[8..].Clear();
        }

        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
