using System.Net;
using Todo.Framework.AspNetCore;

namespace Todo.UnitTests.Framework.AspNetCore;

public class ClientAddressTests
{
    [Theory]
    [InlineData("192.0.2.1", "::ffff:192.0.2.1", true)]
    [InlineData("192.0.2.1", "192.0.2.2", false)]
    [InlineData("::ffff:192.0.2.1", "::ffff:192.0.2.2", false)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:1:2:3:4:5", true)]
    [InlineData("2001:db8:0:1::1", "2001:db8:0:2::1", false)]
    public void Network_is_one_address_in_IPv4_and_a_64_bit_prefix_in_IPv6(string one, string other, bool isSame) =>
        (ClientAddress.NetworkOf(IPAddress.Parse(one)) == ClientAddress.NetworkOf(IPAddress.Parse(other))).ShouldBe(isSame);
}
